package org.branchwork.organization.imports;

import java.util.List;
import java.util.function.Predicate;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;

/** Which cells of a running case its state needs, and which it cannot have. */
final class StateColumns {

    /** Contacts accompany until the acceptance, sponsors from the listing on; rounds and reports belong to cultivation and probation. */
    private static final List<Beside> BESIDE = List.of(
            new Beside("contacts", state -> state == CaseState.ACTIVIST || state == CaseState.DEVELOPMENT_TARGET),
            new Beside("sponsors", state -> state == CaseState.DEVELOPMENT_TARGET || state.onProbation()),
            new Beside("group", CaseState::onProbation),
            new Beside("assessedOn", StateColumns::inRounds),
            new Beside("reportedOn", StateColumns::inRounds));

    private record Beside(String column, Predicate<CaseState> belongs) {}

    private StateColumns() {}

    private static boolean inRounds(CaseState state) {
        return state == CaseState.ACTIVIST || state.onProbation();
    }

    static void check(Cells cells, CaseState state) {
        for (Fact fact : RunningCase.factsAsked()) {
            boolean there = cells.optional(fact.key()) != null;
            if (!there && Handover.neededAs(state).contains(fact)) {
                cells.bad(fact.key(), Fault.NEEDED_IN_STATE, state);
            } else if (there && !Handover.fits(fact, state)) {
                cells.bad(fact.key(), Fault.NOT_YET, state);
            }
        }
        BESIDE.stream()
                .filter(one -> cells.optional(one.column()) != null)
                .filter(one -> !one.belongs().test(state))
                .forEach(one -> cells.bad(one.column(), Fault.NOT_IN_STATE, state));
    }
}
