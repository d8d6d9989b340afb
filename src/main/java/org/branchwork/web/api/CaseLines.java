package org.branchwork.web.api;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.View;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of the cases a person may see: one statement reads what a line shows and nothing else of a case. */
@Component
public class CaseLines {

    /** A name is looked up for each line after the list is cut; for a join PostgreSQL would read all people there are. */
    private static final String LINES = "select c.number, c.applicant,"
            + " (select p.name from person p where p.login = c.applicant), c.branch, c.state, c.opened_on"
            + " from membership_case c where ";

    private final NamedParameterJdbcTemplate jdbc;
    private final CaseRights rights;
    private final OrganisationTime time;

    CaseLines(NamedParameterJdbcTemplate jdbc, CaseRights rights, OrganisationTime time) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.time = time;
    }

    public record Asked(String branch, CaseState state, boolean overdue, String q, String after, int limit) {}

    /** Keyset pages by case number, newest first. */
    @Transactional(readOnly = true)
    public Slice<CaseViews.Line> page(String login, Asked asked) {
        View view = rights.visibleTo(login, time.today());
        MapSqlParameterSource values = view.parameters();
        List<String> conditions = conditions(asked, values);
        conditions.add(view.condition());
        List<CaseViews.Line> found = jdbc.query(
                // a limit that is not written out is not known to the plans PostgreSQL keeps
                LINES + String.join(" and ", conditions) + " order by c.number desc limit " + (asked.limit() + 1),
                values,
                (row, n) -> new CaseViews.Line(
                        row.getString(1),
                        new CaseViews.Who(row.getString(2), row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getDate(6).toLocalDate()));
        boolean more = found.size() > asked.limit();
        List<CaseViews.Line> items = more ? found.subList(0, asked.limit()) : found;
        return new Slice<>(items, more ? items.get(items.size() - 1).caseNumber() : null);
    }

    private List<String> conditions(Asked asked, MapSqlParameterSource values) {
        List<String> conditions = new ArrayList<>();
        if (asked.branch() != null) {
            conditions.add("c.branch = :branch");
            values.addValue("branch", asked.branch());
        }
        if (asked.state() != null) {
            conditions.add("c.state = :state");
            values.addValue("state", asked.state().name());
        }
        if (asked.after() != null) {
            conditions.add("c.number < :after");
            values.addValue("after", asked.after());
        }
        if (asked.overdue()) {
            conditions.add("c.number in (select s.case_number from open_step s where s.due_at < :today)");
            values.addValue("today", Timestamp.valueOf(time.today().atStartOfDay()));
        }
        if (asked.q() != null && !asked.q().isBlank()) {
            conditions.add(sought(asked.q().strip(), values));
        }
        return conditions;
    }

    /** By login; what is made of digits can be a case's number too, and anything else a name. */
    private static String sought(String q, MapSqlParameterSource values) {
        values.addValue("q", q);
        if (q.matches("[0-9-]+")) {
            values.addValue("like", "%" + q + "%");
            return "(c.number like :like or c.applicant = :q)";
        }
        values.addValue("like", "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        return "c.applicant in (select p.login from person p where p.name like :like escape '\\' or p.login = :q)";
    }
}
