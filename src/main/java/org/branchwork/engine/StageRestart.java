package org.branchwork.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.PendingSignals;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Tasks;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes the running instance of a case's stage and starts it again at the same wait state, from the case's facts and its
 * completed steps alone: the steps are walked again with the outcomes they had, and nothing is decided or kept anew.
 */
@Component
public class StageRestart {

    private final Cases cases;
    private final CaseSteps steps;
    private final Companions companions;
    private final Tasks open;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final StageWaits waits;
    private final Replay replay;
    private final Successions successions;
    private final List<PendingSignals> pending;

    StageRestart(
            Cases cases,
            CaseSteps steps,
            Companions companions,
            Tasks open,
            TaskService tasks,
            RuntimeService runtime,
            StageWaits waits,
            Replay replay,
            Successions successions,
            List<PendingSignals> pending) {
        this.cases = cases;
        this.steps = steps;
        this.companions = companions;
        this.open = open;
        this.tasks = tasks;
        this.runtime = runtime;
        this.waits = waits;
        this.replay = replay;
        this.successions = successions;
        this.pending = pending;
    }

    /** @throws IllegalStateException if the case has no running stage */
    @Transactional
    public void restart(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        List<CaseStep> taken = steps.findByCaseNumberAndStageRunOrderById(caseNumber, theCase.stageRun());
        replay.run(() -> {
            startAnew(theCase);
            for (int i = 0; i < taken.size(); i++) {
                replay.at(taken.get(i).id());
                walk(taken, i);
            }
        });
        pending.forEach(part -> part.repeat(theCase));
    }

    private void startAnew(MembershipCase theCase) {
        ProcessInstance parent = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(theCase.number())
                .processDefinitionKey("membership")
                .singleResult();
        if (parent == null) {
            throw new IllegalStateException("case " + theCase.number() + " has no running path");
        }
        String call = theCase.stage().key();
        runtime.createProcessInstanceModification(parent.getId())
                .cancelAllForActivity(call)
                .startBeforeActivity(call)
                .execute();
    }

    /** A step whose task does not open again was overtaken by a later one, as an acceptance by a replacement. */
    private void walk(List<CaseStep> taken, int nth) {
        CaseStep step = taken.get(nth);
        for (int tries = 0; tries < 5; tries++) {
            Optional<OpenTask> task = task(taken, nth);
            if (task.isPresent()) {
                complete(task.get(), step.outcome());
                return;
            }
            if (!waits.passBefore(step.caseNumber(), step.key(), step.subject())) {
                return;
            }
        }
    }

    /**
     * A person who was replaced since has no task any more; his step was taken in the place of whoever came for him, unless
     * that one was asked anew.
     */
    private Optional<OpenTask> task(List<CaseStep> taken, int nth) {
        CaseStep step = taken.get(nth);
        List<OpenTask> same = open.ofCase(step.caseNumber()).stream()
                .filter(task -> task.key().equals(step.key()))
                .toList();
        Optional<OpenTask> own = same.stream()
                .filter(task -> step.subject() == null || step.subject().equals(task.subject()))
                .findFirst();
        if (own.isPresent() || !replaced(step)) {
            return own;
        }
        if (successions.askedAnew(taken, nth)) {
            return Optional.empty();
        }
        Set<String> together = together(taken, nth);
        String comer = successions.after(taken, nth);
        return same.stream()
                .filter(task -> comer == null ? !together.contains(task.subject()) : comer.equals(task.subject()))
                .findFirst();
    }

    private boolean replaced(CaseStep step) {
        return companions.everAccompanied(step.caseNumber(), step.subject())
                && !companions.accompanies(step.caseNumber(), step.subject());
    }

    /** Those who took the same repeated step in the same round. */
    private static Set<String> together(List<CaseStep> taken, int from) {
        return taken.stream()
                .skip(from)
                .takeWhile(step -> step.key().equals(taken.get(from).key()))
                .map(CaseStep::subject)
                .collect(Collectors.toSet());
    }

    private void complete(OpenTask task, String outcome) {
        tasks.complete(task.id(), outcome == null ? Map.of() : Map.of("outcome", outcome));
    }
}
