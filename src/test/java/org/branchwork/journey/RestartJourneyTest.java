package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.engine.ClockControl;
import org.branchwork.engine.StageRestart;
import org.branchwork.task.Tasks;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The same journey, with the running stage deleted and started again after every single step: nothing shows. */
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:restart;DB_CLOSE_DELAY=-1")
class RestartJourneyTest extends AdmissionJourney {

    @Autowired
    private StageRestart stages;

    @Autowired
    private ClockControl clock;

    @Autowired
    private Cases cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Override
    void afterEach(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        if (theCase.has(Fact.CLOSED_ON)) {
            return;
        }
        List<String> before = waiting(caseNumber);

        stages.restart(caseNumber);
        clock.settle();

        assertThat(waiting(caseNumber)).as("in %s", theCase.stage()).isEqualTo(before);
        MembershipCase after = cases.get(caseNumber);
        assertThat(after.facts()).isEqualTo(theCase.facts());
        assertThat(after.stageRun()).isEqualTo(theCase.stageRun());
    }

    /** Tasks with those they reach, timers with their dates, messages. */
    private List<String> waiting(String caseNumber) {
        List<String> all = new ArrayList<>();
        tasks.ofCase(caseNumber)
                .forEach(task ->
                        all.add("%s %s %s %s".formatted(task.key(), task.assignee(), task.people(), task.groups())));
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .list()) {
            String model = instance.getProcessDefinitionId().split(":")[0];
            management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .forEach(job -> all.add(model + " timer " + job.getDuedate()));
            runtime.createEventSubscriptionQuery()
                    .processInstanceId(instance.getId())
                    .list()
                    .forEach(waits -> all.add(model + " " + waits.getEventName() + " " + waits.getActivityId()));
        }
        return all.stream().sorted().toList();
    }
}
