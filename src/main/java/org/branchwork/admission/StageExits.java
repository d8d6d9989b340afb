package org.branchwork.admission;

import java.time.Clock;
import java.time.LocalDate;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** What leaving a stage means for the case: the one table of where each "no" leads. */
@Component
public class StageExits {

    private final Milestones milestones;
    private final Rulebook rulebook;
    private final Clock clock;

    public StageExits(Milestones milestones, Rulebook rulebook, Clock clock) {
        this.milestones = milestones;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** Outcomes that lead onward change nothing here: their milestone was reached inside the stage. */
    public void leave(MembershipCase theCase, Stage stage, String outcome) {
        LocalDate today = LocalDate.now(clock);
        String reason = stage.key() + "." + outcome;
        switch (outcome) {
            case "REDIRECTED" -> milestones.close(theCase, CaseState.REDIRECTED, today, reason);
            case "REFUSED" -> {
                if (stage == Stage.APPLICATION) {
                    milestones.close(theCase, CaseState.REFUSED, today, reason);
                } else {
                    milestones.backToActivist(theCase, trainingCountsSince(theCase, today), reason);
                }
            }
            case "NOT_DETERMINED", "REMOVED" -> milestones.backToApplicant(theCase, reason);
            case "KEEP_CULTIVATING", "NOT_QUALIFIED", "NOT_ACCEPTED", "STOPPED" ->
                milestones.backToActivist(theCase, trainingCountsSince(theCase, today), reason);
            default -> {}
        }
    }

    /** Training counts for a year (T-RETRAIN). */
    private LocalDate trainingCountsSince(MembershipCase theCase, LocalDate today) {
        RuleValue value = rulebook.on(today, theCase.branch()).value(Rule.T_RETRAIN);
        return value.times(-1, today);
    }
}
