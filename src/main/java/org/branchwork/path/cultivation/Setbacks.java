package org.branchwork.path.cultivation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
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
                .filter(Setbacks::ends)
                .toList();
        return endings.isEmpty() ? Optional.empty() : Optional.of(endings.get(endings.size() - 1));
    }

    /** A notice belongs to this stage where policy has the activist made public. */
    private static boolean ends(CaseStep step) {
        boolean noticeUpheld = step.key().equals("notice-close") && "UPHELD".equals(step.outcome());
        return step.stage() == Stage.CULTIVATION
                && step.outcome() != null
                && (noticeUpheld || step.key().startsWith("cultivation-") && ENDINGS.contains(step.outcome()));
    }

    void show(MembershipCase theCase, Shown shown) {
        latest(theCase).ifPresent(step -> {
            String ground = step.key().equals(CultivationRecord.ASSESS) ? "opinion" : "remarks";
            shown.fact("setback", step.actedOn() + " " + earlier.chosen(step, "outcome"));
            shown.fact("setbackReason", earlier.text(step, ground));
        });
    }
}
