package org.branchwork.organization.imports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;

/**
 * One row of a file of running cases: a person in mid-procedure, as earlier records have him.
 *
 * @param facts      those with a value; a day as {@code yyyy-MM-dd}
 * @param assessedOn the last assessment of the cultivation or probation that goes on; null leaves what is past to the records
 * @param reportedOn the last thought report of it, likewise
 * @param group      the Party group of a probationary member, where he is in one
 */
public record RunningCase(
        String login,
        String branch,
        CaseState state,
        Map<Fact, String> facts,
        LocalDate assessedOn,
        LocalDate reportedOn,
        List<String> contacts,
        List<String> sponsors,
        String group,
        String remarks,
        String overrideReason) {

    /** What earlier records can bear out. Between the resolution and its approval a case hangs on ballots that were cast elsewhere. */
    static final List<CaseState> STATES = List.of(
            CaseState.APPLICANT,
            CaseState.ACTIVIST,
            CaseState.DEVELOPMENT_TARGET,
            CaseState.PROBATIONARY_MEMBER,
            CaseState.EXTENDED);

    static List<Fact> factsAsked() {
        return Arrays.stream(Fact.values()).filter(Handover::travels).toList();
    }

    static List<String> columns() {
        return Stream.concat(
                        factsAsked().stream().map(Fact::key),
                        Stream.of(
                                "assessedOn",
                                "reportedOn",
                                "contacts",
                                "sponsors",
                                "group",
                                "remarks",
                                "overrideReason"))
                .toList();
    }
}
