package org.branchwork.web.pages;

import java.util.Arrays;
import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;

/** The five stages as a line: what is behind, where the case stands, what lies ahead. */
final class Progress {

    private Progress() {}

    /** @param place {@code done}, {@code now}, {@code ended} or {@code ahead} */
    record Step(Stage stage, String place) {}

    static List<Step> of(MembershipCase theCase) {
        return Arrays.stream(Stage.values())
                .map(stage -> new Step(stage, place(stage, theCase)))
                .toList();
    }

    private static String place(Stage stage, MembershipCase theCase) {
        Stage present = theCase.stage() == null ? Stage.APPLICATION : theCase.stage();
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
