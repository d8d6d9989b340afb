package org.branchwork.boards;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.branchwork.organization.View;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What cases wait for by the calendar: rounds that open, meetings, notices that end, the last day of probation. */
@Component
public class Ahead {

    private final NamedParameterJdbcTemplate jdbc;

    Ahead(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param event the id of the event in its model; its text is {@code waits.<event>} */
    public record Event(String event, LocalDateTime at, String caseNumber, String person, String branch) {}

    /** The nearest first. */
    public List<Event> in(View view, LocalDateTime from, LocalDateTime until, int most) {
        return jdbc.query(
                "select a.event, a.due_at, c.number, p.name, c.branch from awaited_event a"
                        + " join membership_case c on c.number = a.case_number join person p on p.login = c.applicant"
                        + " where a.due_at >= :from and a.due_at < :until and " + view.condition()
                        + " order by a.due_at, c.number, a.event limit " + most,
                view.parameters().addValue("from", Timestamp.valueOf(from)).addValue("until", Timestamp.valueOf(until)),
                (row, n) -> new Event(
                        row.getString(1),
                        row.getTimestamp(2).toLocalDateTime(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)));
    }
}
