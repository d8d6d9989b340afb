package org.branchwork.statistics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.organization.Category;
import org.branchwork.organization.View;
import org.branchwork.statistics.AnnualStatistics.WayTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Counts in the database. What a person brought with him by a transfer was counted where it happened: facts before the day a
 * case was taken over are left out.
 */
@Component
class Tally {

    private static final String HERE = " and not exists (select 1 from case_step s where s.case_number = c.number"
            + " and s.step_key = 'transfer' and cast(s.acted_on as varchar(10)) > f.fact_value)";

    /** From one fact to the other, in both databases. */
    private static final String DAYS = "cast((extract(epoch from cast(f.fact_value as date))"
            + " - extract(epoch from cast(b.fact_value as date))) / 86400 as integer)";

    /** The fact with which a way began that ended with {@code f}. */
    private static final String BEGUN = Stream.of(Way.values())
            .map(way -> " when '" + way.to() + "' then '" + way.from() + "'")
            .collect(Collectors.joining("", "case f.fact", " end"));

    private final NamedParameterJdbcTemplate jdbc;

    Tally(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Line(String branch, Category category, Reached reached, long people) {}

    List<Line> reached(int year, View view) {
        return jdbc.query(
                "select c.branch, p.category, f.fact, count(*) from membership_case c"
                        + " join case_fact f on f.case_id = c.id join person p on p.login = c.applicant"
                        + " where f.fact in (:facts) and f.fact_value between :first and :last and "
                        + view.condition() + HERE + " group by c.branch, p.category, f.fact",
                in(year, view)
                        .addValue(
                                "facts",
                                Stream.of(Reached.values())
                                        .map(one -> one.fact().name())
                                        .toList()),
                (row, n) -> new Line(
                        row.getString(1),
                        Category.valueOf(row.getString(2)),
                        Reached.by(Fact.valueOf(row.getString(3))),
                        row.getLong(4)));
    }

    Map<CaseState, Long> pipeline(View view) {
        Map<CaseState, Long> pipeline = new EnumMap<>(CaseState.class);
        jdbc.query(
                "select c.state, count(*) from membership_case c where " + view.condition() + " group by c.state",
                view.parameters(),
                row -> {
                    pipeline.put(CaseState.valueOf(row.getString(1)), row.getLong(2));
                });
        return pipeline;
    }

    /**
     * How long the ways took that ended in the year, where anybody came to the end. By rank and not by a function of the
     * database: theirs round each in its own way.
     */
    List<WayTime> times(int year, View view) {
        Map<Way, WayTime> times = new EnumMap<>(Way.class);
        jdbc.query(
                "select w.fact, max(w.n), " + ranked("(w.n + 1) / 2") + ", " + ranked("1") + ", "
                        + ranked("(w.n + 3) / 4") + ", " + ranked("(3 * w.n + 3) / 4") + ", max(w.days)"
                        + " from (select d.fact, d.days,"
                        + " row_number() over (partition by d.fact order by d.days) as place,"
                        + " count(*) over (partition by d.fact) as n from (select f.fact, " + DAYS
                        + " as days from membership_case c join case_fact f on f.case_id = c.id"
                        + " join case_fact b on b.case_id = c.id and b.fact = " + BEGUN
                        + " where f.fact in (:ends) and f.fact_value between :first and :last and "
                        + view.condition() + HERE + ") d) w group by w.fact",
                in(year, view)
                        .addValue(
                                "ends",
                                Stream.of(Way.values())
                                        .map(way -> way.to().name())
                                        .toList()),
                row -> {
                    Way way = Way.endingWith(Fact.valueOf(row.getString(1)));
                    times.put(
                            way,
                            new WayTime(
                                    way,
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5),
                                    row.getLong(6),
                                    row.getLong(7)));
                });
        return List.copyOf(times.values());
    }

    private static String ranked(String place) {
        return "max(case when w.place = " + place + " then w.days end)";
    }

    /** The admissions of several years, by year and category. */
    Map<Integer, Map<Category, Long>> accepted(int first, int last, View view) {
        Map<Integer, Map<Category, Long>> accepted = new HashMap<>();
        jdbc.query(
                "select substring(f.fact_value, 1, 4), p.category, count(*) from membership_case c"
                        + " join case_fact f on f.case_id = c.id join person p on p.login = c.applicant"
                        + " where f.fact = :fact and f.fact_value between :first and :last and "
                        + view.condition() + HERE + " group by substring(f.fact_value, 1, 4), p.category",
                in(last, view)
                        .addValue("first", LocalDate.of(first, 1, 1).toString())
                        .addValue("fact", Reached.ACCEPTED.fact().name()),
                row -> {
                    accepted.computeIfAbsent(row.getInt(1), year -> new EnumMap<>(Category.class))
                            .put(Category.valueOf(row.getString(2)), row.getLong(3));
                });
        return accepted;
    }

    private static MapSqlParameterSource in(int year, View view) {
        return view.parameters()
                .addValue("first", LocalDate.of(year, 1, 1).toString())
                .addValue("last", LocalDate.of(year, 12, 31).toString());
    }
}
