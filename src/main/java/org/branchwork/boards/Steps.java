package org.branchwork.boards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.admission.Stage;
import org.branchwork.organization.View;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The open steps of many cases. Every list is cut in the database: there may be thousands. */
@Component
public class Steps {

    /** A step {@code s} with its case {@code c}; a condition follows. */
    private static final String OPEN = "select s.*, c.stage, c.branch, c.applicant from open_step s"
            + " join membership_case c on c.number = s.case_number";

    /** Of {@link #OPEN}. A name is looked up for each step of the cut list; for a join PostgreSQL would read all people there are. */
    private static final String STEP = "select s.task_id, s.step_key, s.case_number, s.stage, s.branch,"
            + " (select p.name from person p where p.login = s.applicant), s.since, s.due_at, s.assignee";

    private static final String IN_ORDER = " order by s.due_at nulls last, s.since, s.task_id";

    /** Lists that an index each answers; one condition with "or" would look at every task there is. */
    private static final String OFFERED = "select k.task_id from step_candidate k where k.login = :login"
            + " union select k.task_id from step_candidate k where k.post_group in (:groups)";

    private static final String HIS = "select o.task_id from step_task o where o.assignee = :login union " + OFFERED;

    /** The same as rows; those given to him, who may have a thousand, are looked up once. */
    private static final String HIS_ROWS = "select o.* from step_task o where o.assignee = :login"
            + " union all select o.* from step_task o where (o.assignee is null or o.assignee <> :login)"
            + " and o.task_id in (" + OFFERED + ")";

    /** More than a decision has: one for each member of a committee and one that concludes. */
    private static final int STEPS_OF_A_CASE = 30;

    private final NamedParameterJdbcTemplate jdbc;

    Steps(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param first late ones first, then what is due soonest
     * @param all   how many there are
     */
    public record Mine(List<Step> first, long all) {}

    /** Given to this person or offered to him or to one of these groups. */
    public Mine mine(String login, Set<String> groups, int most) {
        return jdbc.query(
                STEP + ", m.counted from (select t.task_id, count(*) over () as counted from (" + HIS_ROWS
                        + ") t where t.suspension = 1 order by t.due_at nulls last, t.since, t.task_id" + first(most)
                        + ") m join (" + OPEN + ") s on s.task_id = m.task_id" + IN_ORDER,
                whose(login, groups),
                rows -> {
                    List<Step> first = new ArrayList<>();
                    long all = 0;
                    while (rows.next()) {
                        first.add(step(rows));
                        all = rows.getLong("counted");
                    }
                    return new Mine(first, all);
                });
    }

    /** Which of these nobody was given are offered to him. */
    Set<String> offeredAmong(String login, Set<String> groups, Collection<String> tasks) {
        return tasks.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.queryForList(
                        "select distinct k.task_id from step_candidate k where k.task_id in (:tasks)"
                                + " and (k.login = :login or k.post_group in (:groups))",
                        whose(login, groups).addValue("tasks", tasks),
                        String.class));
    }

    /**
     * Steps of these kinds in so many cases, those of a case together: the case due soonest first. The inner limit tells
     * PostgreSQL that it need not read all to rank a few.
     */
    List<Step> waiting(View view, Collection<String> keys, int cases) {
        return jdbc.query(
                STEP + " from (select x.*, dense_rank() over (order by x.due_at nulls last, x.instance) as nth from ("
                        + OPEN + " where s.step_key in (:keys) and " + view.condition()
                        + " order by s.due_at nulls last, s.instance" + first(cases * STEPS_OF_A_CASE) + ") x) s"
                        + " where s.nth <= :cases order by s.nth, s.step_key, s.task_id",
                view.parameters().addValue("keys", keys).addValue("cases", cases),
                (row, n) -> step(row));
    }

    private static MapSqlParameterSource whose(String login, Set<String> groups) {
        // an empty list is no SQL
        return new MapSqlParameterSource("login", login).addValue("groups", groups.isEmpty() ? Set.of("") : groups);
    }

    /** Past their last day, the longest first; without those that wait for this person, if any, himself. */
    public List<Step> late(View view, String except, Set<String> groups, LocalDate today, int most) {
        return list(late(view), late(view, except, groups, today), first(most));
    }

    /** Of all cases the tasks alone are counted: each belongs to one. */
    public long countLate(View view, String except, Set<String> groups, LocalDate today) {
        String steps = view.everything() ? "select s.task_id from step_task s" : OPEN;
        return jdbc.queryForObject(
                "select count(*) from (" + steps + " where " + late(view) + ") l",
                late(view, except, groups, today),
                Long.class);
    }

    private static String late(View view) {
        return "s.due_at < :today and " + view.condition() + " and s.task_id not in (" + HIS + ")";
    }

    private static MapSqlParameterSource late(View view, String except, Set<String> groups, LocalDate today) {
        return whose(except, groups)
                .addValue("branches", view.branches())
                .addValue("today", Timestamp.valueOf(today.atStartOfDay()));
    }

    public List<Step> of(View view) {
        return list(view.condition(), view.parameters(), "");
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
                "select c.branch, count(*), min(l.due_at) from"
                        + " (select s.case_number, min(s.due_at) as due_at from open_step s"
                        + " where s.due_at < :today group by s.case_number) l"
                        + " join membership_case c on c.number = l.case_number"
                        + " where " + view.condition() + " group by c.branch",
                view.parameters().addValue("today", Timestamp.valueOf(today.atStartOfDay())),
                row -> {
                    late.put(row.getString(1), new Late(row.getLong(2), day(row.getTimestamp(3))));
                });
        return late;
    }

    private List<Step> list(String condition, MapSqlParameterSource asked, String cut) {
        return jdbc.query(
                STEP + " from (" + OPEN + " where " + condition + ") s" + IN_ORDER + cut, asked, (row, n) -> step(row));
    }

    /** Written out: the plans PostgreSQL keeps would not know it as a parameter, and read all there is. */
    private static String first(int most) {
        return " limit " + most;
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
