package org.branchwork.engine.hardening;

import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.impl.bpmn.behavior.TaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;

/** A service task whose effect is in the case already while a stage is walked again. */
class SkippedInReplay extends TaskActivityBehavior {

    private final ActivityBehavior effect;
    private final BooleanSupplier replaying;

    SkippedInReplay(ActivityBehavior effect, BooleanSupplier replaying) {
        this.effect = effect;
        this.replaying = replaying;
    }

    @Override
    public void execute(ActivityExecution execution) throws Exception {
        if (replaying.getAsBoolean()) {
            leave(execution);
        } else {
            effect.execute(execution);
        }
    }
}
