package org.branchwork.admission;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of every case at every moment. */
final class Soundness {

    /** What each state rests on, said here a second time. */
    private static final Map<CaseState, List<Fact>> GROUNDS = new EnumMap<>(Map.of(
            CaseState.APPLICANT, List.of(),
            CaseState.ACTIVIST, List.of(Fact.ACTIVIST_SINCE, Fact.FILED_ON),
            CaseState.DEVELOPMENT_TARGET,
                    List.of(Fact.ACTIVIST_SINCE, Fact.CONSENTED_ON, Fact.NOTICE_UNTIL, Fact.LISTED_ON),
            CaseState.ACCEPTED_PENDING_APPROVAL,
                    List.of(Fact.REVIEWED_ON, Fact.TRAINED_ON, Fact.FORM_NUMBER, Fact.RESOLVED_ON),
            CaseState.PROBATIONARY_MEMBER,
                    List.of(
                            Fact.FORM_NUMBER,
                            Fact.RESOLVED_ON,
                            Fact.APPROVED_ON,
                            Fact.MEMBER_SINCE,
                            Fact.PROBATION_UNTIL),
            CaseState.EXTENDED, List.of(Fact.MEMBER_SINCE, Fact.PROBATION_UNTIL, Fact.EXTENDED_UNTIL),
            CaseState.FULL_MEMBER,
                    List.of(Fact.CONVERSION_RESOLVED_ON, Fact.CONVERSION_APPROVED_ON, Fact.STANDING_SINCE)));

    /** The line of the path on which no day lies before the one left of it, whichever of them are known. */
    static final List<List<Fact>> LINES = List.of(
            List.of(
                    Fact.RECEIVED_ON,
                    Fact.TALKED_ON,
                    Fact.ACTIVIST_SINCE,
                    Fact.FILED_ON,
                    Fact.NOTICE_FROM,
                    Fact.NOTICE_UNTIL,
                    Fact.LISTED_ON,
                    Fact.REVIEWED_ON,
                    Fact.PRE_REVIEWED_ON,
                    Fact.RESOLVED_ON,
                    Fact.COMMITTEE_TALKED_ON,
                    Fact.APPROVED_ON),
            List.of(Fact.FILED_ON, Fact.CONSENTED_ON, Fact.LISTED_ON),
            List.of(Fact.ACTIVIST_SINCE, Fact.CULTIVATION_COUNTS_FROM, Fact.LISTED_ON),
            List.of(Fact.RESOLVED_ON, Fact.MEMBER_SINCE, Fact.PROBATION_UNTIL, Fact.EXTENDED_UNTIL),
            List.of(Fact.PROBATION_UNTIL, Fact.CONVERSION_RESOLVED_ON, Fact.CONVERSION_APPROVED_ON));

    private Soundness() {}

    static Set<CaseState> states() {
        return GROUNDS.keySet();
    }

    /** What is wrong, or null; the days are looked at when a state has just been reached. */
    static String wrong(CaseState state, boolean justReached, Map<Fact, String> facts) {
        for (Fact ground : GROUNDS.getOrDefault(state, List.of())) {
            if (!facts.containsKey(ground)) {
                return "without " + ground;
            }
        }
        for (List<Fact> line : justReached ? LINES : List.<List<Fact>>of()) {
            String last = "";
            for (Fact fact : line) {
                String day = facts.getOrDefault(fact, last);
                if (last.compareTo(day) > 0) {
                    return fact + " on " + day + " lies before " + last;
                }
                last = day;
            }
        }
        return null;
    }
}
