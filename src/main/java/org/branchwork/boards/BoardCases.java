package org.branchwork.boards;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Stage;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The cases of a branch that go on, and who accompanies them: a statement for each list, however long. */
@Component
class BoardCases {

    /** An archived member's case is over; until then it is still to be worked on. */
    private static final String GOING_ON =
            "(c.state in " + Cases.OPEN_STATES + " or c.state = 'FULL_MEMBER' and not exists"
                    + " (select 1 from case_fact f where f.case_id = c.id and f.fact = 'CLOSED_ON'))";

    /** The fact that says on which day the present state was reached. */
    private static final String REACHED = Map.of(
                    CaseState.APPLICANT, Fact.RECEIVED_ON,
                    CaseState.ACTIVIST, Fact.ACTIVIST_SINCE,
                    CaseState.DEVELOPMENT_TARGET, Fact.LISTED_ON,
                    CaseState.ACCEPTED_PENDING_APPROVAL, Fact.RESOLVED_ON,
                    CaseState.PROBATIONARY_MEMBER, Fact.MEMBER_SINCE,
                    CaseState.EXTENDED, Fact.PROBATION_UNTIL,
                    CaseState.FULL_MEMBER, Fact.STANDING_SINCE)
            .entrySet()
            .stream()
            .map(reached -> " when '" + reached.getKey() + "' then '" + reached.getValue() + "'")
            .collect(Collectors.joining("", "case c.state", " end"));

    private final NamedParameterJdbcTemplate jdbc;

    BoardCases(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Line(String number, String person, CaseState state, Stage stage, LocalDate since) {}

    record Company(
            String caseNumber, String applicant, CompanionRole role, String login, String name, boolean agreed) {}

    List<Line> of(String branch) {
        return jdbc.query(
                "select c.number, p.name, c.state, c.stage, coalesce(cast(f.fact_value as date), c.opened_on)"
                        + " from membership_case c join person p on p.login = c.applicant"
                        + " left join case_fact f on f.case_id = c.id and f.fact = " + REACHED
                        + " where c.branch = :branch and " + GOING_ON + " order by p.name, c.number",
                Map.of("branch", branch),
                (row, n) -> {
                    String stage = row.getString(4);
                    return new Line(
                            row.getString(1),
                            row.getString(2),
                            CaseState.valueOf(row.getString(3)),
                            stage == null ? Stage.APPLICATION : Stage.valueOf(stage),
                            row.getDate(5).toLocalDate());
                });
    }

    Map<CaseState, Long> states(String branch) {
        Map<CaseState, Long> counted = new EnumMap<>(CaseState.class);
        jdbc.query(
                "select state, count(*) from membership_case where branch = :branch group by state",
                Map.of("branch", branch),
                row -> {
                    counted.put(CaseState.valueOf(row.getString(1)), row.getLong(2));
                });
        return counted;
    }

    /** Everybody who accompanies somebody of the branch now, by name. */
    List<Company> companions(String branch) {
        return jdbc.query(
                "select k.case_number, a.name, k.role, k.login, p.name, k.accepted_on from companion k"
                        + " join membership_case c on c.number = k.case_number"
                        + " join person p on p.login = k.login join person a on a.login = c.applicant"
                        + " where c.branch = :branch and k.until_day is null and " + GOING_ON
                        + " order by p.name, k.login, k.role, a.name",
                Map.of("branch", branch),
                (row, n) -> new Company(
                        row.getString(1),
                        row.getString(2),
                        CompanionRole.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getDate(6) != null));
    }

    /** How many each of these people accompanies in open cases of any branch, by login and role. */
    Map<String, Long> loads(Set<String> logins) {
        Map<String, Long> loads = new HashMap<>();
        if (!logins.isEmpty()) {
            jdbc.query(
                    "select k.login, k.role, count(*) from companion k join membership_case c on c.number = k.case_number"
                            + " where k.login in (:logins) and k.until_day is null and c.state in " + Cases.OPEN_STATES
                            + " group by k.login, k.role",
                    Map.of("logins", logins),
                    row -> {
                        loads.put(load(row.getString(1), CompanionRole.valueOf(row.getString(2))), row.getLong(3));
                    });
        }
        return loads;
    }

    static String load(String login, CompanionRole role) {
        return String.join(" ", Arrays.asList(login, role.name()));
    }
}
