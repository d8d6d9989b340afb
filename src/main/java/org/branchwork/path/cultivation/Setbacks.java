package org.branchwork.path.cultivation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.Shown;
import org.springframework.stereotype.Component;

/** The decision by which a person was not, or is no longer, an activist: cultivation begins again, and must not begin before it. */
@Component
class Setbacks {

    private static final Set<String> ENDINGS = Set.of("NOT_YET", "NOT_AGREED", "REMOVE");

    private final CaseSteps steps;
    private final CultivationRecord earlier;

    Setbacks(CaseSteps steps, CultivationRecord earlier) {
        this.steps = steps;
        this.earlier = earlier;
    }

    Optional<CaseStep> latest(MembershipCase theCase) {
        List<CaseStep> endings = steps.findByCaseNumberOrderById(theCase.number()).stream()
                .filter(step -> step.outcome() != null && ENDINGS.contains(step.outcome()))
                .filter(step -> step.key().startsWith("cultivation-"))
                .toList();
        return endings.isEmpty() ? Optional.empty() : Optional.of(endings.get(endings.size() - 1));
    }

    void show(MembershipCase theCase, Shown shown) {
        latest(theCase).ifPresent(step -> {
            String ground = step.key().equals(CultivationRecord.ASSESS) ? "opinion" : "remarks";
            shown.fact("setback", step.actedOn() + " " + earlier.chosen(step, "outcome"));
            shown.fact("setbackReason", earlier.text(step, ground));
        });
    }
}
