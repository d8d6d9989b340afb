package org.branchwork.web.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.PathStep;
import org.branchwork.admission.Stage;

/** The path as a line: the five stages, and in each its steps, with what is behind, where the case stands and what lies ahead. */
final class Progress {

    private Progress() {}

    /** @param place {@code done}, {@code now}, {@code ended} or {@code ahead} */
    record StageLine(Stage stage, String place, List<StepLine> steps) {

        public int first() {
            return steps.get(0).number();
        }

        public int last() {
            return steps.get(steps.size() - 1).number();
        }
    }

    /**
     * @param place    {@code done}, {@code now}, {@code again} for what was done and has to be done once more, {@code ahead},
     *                 {@code never} in a case that ended before
     * @param on       when it was done; null where that is not known here, as of a step taken elsewhere
     * @param earliest the first day it can be done, or null
     * @param times    how often it was carried out to its end
     */
    record StepLine(PathStep step, String place, LocalDate on, LocalDate earliest, int times) {

        public int number() {
            return step.number();
        }
    }

    static List<StageLine> of(StepStates states) {
        return Arrays.stream(Stage.values())
                .map(stage -> new StageLine(
                        stage,
                        place(stage, states.theCase()),
                        PathStep.of(stage).stream().map(states::line).toList()))
                .toList();
    }

    /** The stage the case stands in, or ended in. */
    static StageLine present(List<StageLine> stages, MembershipCase theCase) {
        return stages.get(stage(theCase).ordinal());
    }

    static Stage stage(MembershipCase theCase) {
        return theCase.stage() == null ? Stage.APPLICATION : theCase.stage();
    }

    static String place(Stage stage, MembershipCase theCase) {
        Stage present = stage(theCase);
        if (stage.compareTo(present) < 0) {
            return "done";
        }
        if (stage.compareTo(present) > 0) {
            return "ahead";
        }
        boolean arrived = theCase.state() == CaseState.FULL_MEMBER && theCase.has(Fact.CLOSED_ON);
        return theCase.state().closed() ? "ended" : arrived ? "done" : "now";
    }
}
