package org.branchwork.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.model.ExpectedRows.PERIODS;
import static org.branchwork.model.ExpectedRows.THRESHOLDS;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchwork.engine.RealRules;
import org.branchwork.model.ExpectedRows.Row;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue.Unit;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the two decision tables, asked through the decision engine and held against a list written apart from them. */
class DecisionTablesTest {

    /** The last day of the Rules of 2014, and the first of those of 2026. */
    private static final LocalDate LAST = LocalDate.of(2026, 5, 10);

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 11);
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> TABLES =
            Map.of("periods", parse("periods"), "thresholds", parse("thresholds"));

    static Stream<Row> periods() {
        return PERIODS.stream();
    }

    static Stream<Row> thresholds() {
        return THRESHOLDS.stream();
    }

    @ParameterizedTest
    @MethodSource
    void periods(Row row) {
        assertThat(answers("periods", row.rule(), day(row))).containsExactly(answer(row));
    }

    @ParameterizedTest
    @MethodSource
    void thresholds(Row row) {
        assertThat(answers("thresholds", row.rule(), day(row))).containsExactly(answer(row));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasOneRowInOneTableOnEachDay(Rule rule) {
        for (String day : List.of("2014-05-28", "2018-02-28", "2026-05-10", "2026-05-11", "2026-09-01", "2031-12-31")) {
            long rows = TABLES.keySet().stream()
                    .mapToLong(
                            table -> answers(table, rule, LocalDate.parse(day)).size())
                    .sum();
            assertThat(rows).as(day).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVersionHoldsToItsLastDayAndTheNextFromItsFirst(Rule rule) {
        assertThat(RealRules.on("2026-05-10").value(rule).version()).isEqualTo("2014");
        assertThat(RealRules.on("2026-05-11").value(rule).version()).isEqualTo("2026");
    }

    @Test
    void theTablesHoldNothingElse() throws IOException {
        assertThat(rowCount("periods")).isEqualTo(46).isEqualTo(PERIODS.size());
        assertThat(rowCount("thresholds")).isEqualTo(94).isEqualTo(THRESHOLDS.size());
        assertThat(Stream.concat(PERIODS.stream(), THRESHOLDS.stream())
                        .map(Row::rule)
                        .collect(toSet()))
                .isEqualTo(EnumSet.allOf(Rule.class));
    }

    @Test
    void everyRowSaysWhatItIsAbout() throws IOException {
        for (String table : TABLES.keySet()) {
            assertThat(table(table).getRules())
                    .allSatisfy(rule ->
                            assertThat(rule.getDescription().getTextContent()).isNotBlank());
        }
    }

    @Test
    void aPeriodIsCountedInTime() {
        assertThat(PERIODS)
                .filteredOn(row -> row.amount() > 0)
                .extracting(Row::unit)
                .containsOnly(Unit.DAY, Unit.MONTH, Unit.YEAR, Unit.WORKING_DAY);
    }

    @Test
    void decisionsAreNamedAndKept() throws IOException {
        for (String table : TABLES.keySet()) {
            Decision decision = (Decision) table(table).getParentElement();
            assertThat(decision.getId()).isEqualTo(table);
            assertThat(decision.getName()).isNotBlank();
            assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P36500D");
        }
    }

    private static LocalDate day(Row row) {
        return row.version().equals("2014") ? LAST : FIRST;
    }

    private static Map<String, Object> answer(Row row) {
        return Map.of(
                "version", row.version(),
                "severity", row.severity().name(),
                "article", row.article(),
                "amount", row.amount(),
                "unit", row.unit().name());
    }

    private static List<Map<String, Object>> answers(String table, Rule rule, LocalDate act) {
        var variables = Variables.createVariables().putValue("rule", rule.id()).putValue("on", act.atStartOfDay());
        return ENGINE.evaluateDecisionTable(TABLES.get(table), variables).getResultList();
    }

    private static long rowCount(String table) throws IOException {
        return table(table).getRules().size();
    }

    private static DecisionTable table(String table) throws IOException {
        try (InputStream file = file(table)) {
            return Dmn.readModelFromStream(file)
                    .getModelElementsByType(DecisionTable.class)
                    .iterator()
                    .next();
        }
    }

    private static DmnDecision parse(String table) {
        return ENGINE.parseDecision(table, file(table));
    }

    private static InputStream file(String table) {
        return DecisionTablesTest.class.getResourceAsStream("/bpmn/" + table + ".dmn");
    }
}
