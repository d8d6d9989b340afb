package org.branchwork.boards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.admission.Stage;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The open steps of many cases. Every list is cut in the database: there may be thousands. */
@Component
public class Steps {

    private static final String STEPS =
            "select s.task_id, s.step_key, s.case_number, c.stage, c.branch, p.name, s.since,"
                    + " s.due_at, s.assignee from open_step s join membership_case c on c.number = s.case_number"
                    + " join person p on p.login = c.applicant where ";
    private static final String COUNT =
            "select count(*) from open_step s join membership_case c on c.number = s.case_number where ";
    private static final String IN_ORDER = " order by s.due_at nulls last, s.since, s.task_id limit :most";

    /** Three lists that an index each answers; one condition with "or" would look at every task there is. */
    private static final String OFFERED = "("
            + "select o.task_id from step_task o where o.assignee = :login"
            + " union select k.task_id from step_candidate k where k.login = :login"
            + " union select k.task_id from step_candidate k where k.post_group in (:groups))";

    private static final String MINE = " from step_task t where t.suspension = 1 and t.task_id in " + OFFERED;

    private final NamedParameterJdbcTemplate jdbc;

    Steps(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Given to this person or offered to him or to one of these groups: late ones first, then what is due soonest. */
    public List<Step> mine(String login, Set<String> groups, int most) {
        String first = "s.task_id in (select x.task_id from (select t.task_id" + MINE
                + " order by t.due_at nulls last, t.since, t.task_id limit :most) x)";
        return list(first, whose(login, groups), most);
    }

    public long countMine(String login, Set<String> groups) {
        return jdbc.queryForObject("select count(*)" + MINE, whose(login, groups), Long.class);
    }

    /** The first of his own among these cases and kinds, by case. */
    Map<String, String> mineAmong(
            String login, Set<String> groups, Collection<String> numbers, Collection<String> keys) {
        Map<String, String> mine = new HashMap<>();
        jdbc.query(
                "select s.case_number, s.task_id from open_step s where s.case_number in (:numbers)"
                        + " and s.step_key in (:keys) and s.task_id in " + OFFERED + " order by s.step_key, s.task_id",
                whose(login, groups).addValue("numbers", numbers).addValue("keys", keys),
                row -> {
                    mine.putIfAbsent(row.getString(1), row.getString(2));
                });
        return mine;
    }

    private static MapSqlParameterSource whose(String login, Set<String> groups) {
        // an empty list is no SQL
        return new MapSqlParameterSource("login", login).addValue("groups", groups.isEmpty() ? Set.of("") : groups);
    }

    /** Past their last day, the longest first; without those that wait for this person, if any, himself. */
    public List<Step> late(View view, String except, Set<String> groups, LocalDate today, int most) {
        return list(late(view), late(view, except, groups, today), most);
    }

    public long countLate(View view, String except, Set<String> groups, LocalDate today) {
        return count(late(view), late(view, except, groups, today));
    }

    private static String late(View view) {
        return "s.due_at < :today and " + view.condition() + " and s.task_id not in " + OFFERED;
    }

    private static MapSqlParameterSource late(View view, String except, Set<String> groups, LocalDate today) {
        return whose(except, groups)
                .addValue("branches", view.branches())
                .addValue("today", Timestamp.valueOf(today.atStartOfDay()));
    }

    public List<Step> of(View view) {
        return list(view.condition(), in(view), Integer.MAX_VALUE);
    }

    /** Which of these cases have a step past its last day. */
    public Set<String> late(Collection<String> numbers, LocalDate today) {
        return numbers.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.queryForList(
                        "select distinct case_number from open_step where case_number in (:numbers) and due_at < :today",
                        new MapSqlParameterSource("numbers", numbers)
                                .addValue("today", Timestamp.valueOf(today.atStartOfDay())),
                        String.class));
    }

    /** How many cases of a branch are late, and since when the longest. */
    public record Late(long cases, LocalDate oldest) {}

    public Map<String, Late> lateByBranch(View view, LocalDate today) {
        Map<String, Late> late = new HashMap<>();
        jdbc.query(
                "select c.branch, count(distinct c.number), min(s.due_at) from open_step s"
                        + " join membership_case c on c.number = s.case_number"
                        + " where s.due_at < :today and " + view.condition() + " group by c.branch",
                in(view).addValue("today", Timestamp.valueOf(today.atStartOfDay())),
                row -> {
                    late.put(row.getString(1), new Late(row.getLong(2), day(row.getTimestamp(3))));
                });
        return late;
    }

    private static MapSqlParameterSource in(View view) {
        return new MapSqlParameterSource("login", view.login()).addValue("branches", view.branches());
    }

    private List<Step> list(String condition, MapSqlParameterSource asked, int most) {
        return jdbc.query(STEPS + condition + IN_ORDER, asked.addValue("most", most), (row, n) -> step(row));
    }

    private long count(String condition, MapSqlParameterSource asked) {
        return jdbc.queryForObject(COUNT + condition, asked, Long.class);
    }

    private static Step step(ResultSet row) throws SQLException {
        String stage = row.getString(4);
        return new Step(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                stage == null ? Stage.APPLICATION : Stage.valueOf(stage),
                row.getString(5),
                row.getString(6),
                row.getTimestamp(7).toLocalDateTime(),
                day(row.getTimestamp(8)),
                row.getString(9));
    }

    static LocalDate day(Timestamp moment) {
        return moment == null ? null : moment.toLocalDateTime().toLocalDate();
    }
}
