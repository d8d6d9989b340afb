package org.branchwork.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.organization.Category;
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

    private final NamedParameterJdbcTemplate jdbc;

    Tally(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Line(String branch, Category category, Reached reached, long people) {}

    List<Line> reached(int year, Collection<String> branches) {
        return jdbc.query(
                "select c.branch, p.category, f.fact, count(*) from membership_case c"
                        + " join case_fact f on f.case_id = c.id join person p on p.login = c.applicant"
                        + " where f.fact in (:facts) and f.fact_value between :first and :last and c.branch in (:branches)"
                        + HERE + " group by c.branch, p.category, f.fact",
                in(year, branches)
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

    Map<CaseState, Long> pipeline(Collection<String> branches) {
        Map<CaseState, Long> pipeline = new EnumMap<>(CaseState.class);
        jdbc.query(
                "select state, count(*) from membership_case where branch in (:branches) group by state",
                new MapSqlParameterSource("branches", branches),
                row -> {
                    pipeline.put(CaseState.valueOf(row.getString(1)), row.getLong(2));
                });
        return pipeline;
    }

    /** The lengths in calendar days, shortest first. */
    List<Long> lengths(Way way, int year, Collection<String> branches) {
        return jdbc
                .query(
                        "select b.fact_value, f.fact_value from membership_case c"
                                + " join case_fact b on b.case_id = c.id and b.fact = :from"
                                + " join case_fact f on f.case_id = c.id and f.fact = :to"
                                + " where f.fact_value between :first and :last and c.branch in (:branches)" + HERE,
                        in(year, branches)
                                .addValue("from", way.from().name())
                                .addValue("to", way.to().name()),
                        (row, n) -> ChronoUnit.DAYS.between(
                                LocalDate.parse(row.getString(1)), LocalDate.parse(row.getString(2))))
                .stream()
                .sorted()
                .toList();
    }

    private static MapSqlParameterSource in(int year, Collection<String> branches) {
        return new MapSqlParameterSource("branches", branches)
                .addValue("first", LocalDate.of(year, 1, 1).toString())
                .addValue("last", LocalDate.of(year, 12, 31).toString());
    }
}
