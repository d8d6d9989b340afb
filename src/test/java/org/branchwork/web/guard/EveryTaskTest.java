package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.branchwork.admission.Fact;
import org.branchwork.engine.OnBehalf;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Tasks;
import org.branchwork.web.DoorsTest;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens each user task of each model, as the models name them, for a case of a small tree in which every post is held. */
abstract class EveryTaskTest extends DoorsTest {

    @Autowired
    protected OnBehalf onBehalf;

    @Autowired
    private Tasks tasks;

    @AfterEach
    void nobody() {
        engine.getIdentityService().clearAuthentication();
    }

    /** Task keys, with the model each stands in. */
    protected Map<String, String> keys() {
        Map<String, String> keys = new TreeMap<>();
        engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(model -> !model.getKey().startsWith("doors-"))
                .forEach(model -> engine.getRepositoryService()
                        .getBpmnModelInstance(model.getId())
                        .getModelElementsByType(UserTask.class)
                        .forEach(task -> keys.put(task.getId(), model.getKey())));
        assertThat(keys).hasSizeGreaterThan(40);
        return keys;
    }

    /** Straight before that task, as if the case had come there; answers the task. */
    protected String opened(String key, String model, String number) {
        asIfItHadComeFar(number);
        String instance = engine.getRuntimeService()
                .createProcessInstanceByKey(model)
                .businessKey(number)
                .setVariable("applicantName", "Name")
                .setVariable("subject", "f-secretary")
                .startBeforeActivity(key)
                .execute()
                .getId();
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
    }

    /** What the tasks ask about when they are opened: days, a meeting that was called, what earlier steps entered. */
    private void asIfItHadComeFar(String number) {
        for (Fact fact : Fact.values()) {
            if (fact != Fact.CLOSED_ON) {
                jdbc.update(
                        "insert into case_fact (case_id, fact, fact_value)"
                                + " select id, ?, '2024-01-01' from membership_case where number = ?",
                        fact.name(),
                        number);
            }
        }
        for (String step : List.of("target-discuss", "acceptance-committee-review", "cultivation-determine")) {
            jdbc.update(
                    "insert into case_step (case_number, stage, stage_run, step_key, actor, acted_on, entered_at,"
                            + " entered_values, checks) values (?, 'APPLICATION', 1, ?, 'f-secretary', date '2024-01-01',"
                            + " date '2024-01-01', '{\"meetingOn\":\"2024-01-01\"}', '[]')",
                    number,
                    step);
        }
        jdbc.update(
                "insert into branch_vote (case_number, kind, meeting_at, place, mode, teller_one, teller_two, state,"
                        + " recounts, version) select ?, 'ADMISSION', date '2026-01-01', 'x', 'PAPER', 'f-secretary',"
                        + " 'f-second', 'CONVENED', 0, 0"
                        + " where not exists (select 1 from branch_vote where case_number = ?)",
                number,
                number);
    }

    protected String whoDoes(String task) {
        OpenTask open = tasks.find(task).orElseThrow();
        if (open.assignee() != null) {
            return open.assignee();
        }
        return Stream.of("f-secretary", "f-committee", "f-general", "f-department")
                .filter(login -> open.people().contains(login)
                        || open.groups().stream().anyMatch(onBehalf.groupsOf(login)::contains))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody for " + open));
    }

    @BeforeEach
    void tree() {
        if (jdbc.queryForObject("select count(*) from organ where code = 'FB1'", Long.class) > 0) {
            return;
        }
        organ("FOD", "ORGANIZATION_DEPARTMENT", null);
        organ("FC1", "COMMITTEE", "FOD");
        organ("FG1", "GENERAL_BRANCH", "FC1");
        organ("FB1", "BRANCH", "FG1");
        person("f-secretary", "FB1");
        person("f-second", "FB1");
        person("f-committee", "FC1");
        person("f-general", "FG1");
        person("f-department", "FOD");
        post("f-secretary", "FB1", "SECRETARY");
        post("f-committee", "FC1", "SECRETARY");
        post("f-committee", "FC1", "COMMITTEE_MEMBER");
        post("f-committee", "FC1", "ORGANIZER");
        post("f-general", "FG1", "SECRETARY");
        post("f-department", "FOD", "SECRETARY");
    }
}
