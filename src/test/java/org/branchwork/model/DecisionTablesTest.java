package org.branchwork.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.rulebook.Rule.*;
import static org.branchwork.rulebook.RuleValue.Unit.*;
import static org.branchwork.rulebook.Severity.*;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue.Unit;
import org.branchwork.rulebook.Severity;
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

    private static final LocalDate ACT = LocalDate.of(2026, 9, 1);
    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<String, DmnDecision> TABLES =
            Map.of("periods", parse("periods"), "thresholds", parse("thresholds"));

    private static final String POLICY = "Policy";

    record Row(Rule rule, Severity severity, String article, int amount, Unit unit) {}

    private static final List<Row> PERIODS = List.of(
            row(AGE_18, BLOCK, rules(5), 18, YEAR),
            row(T_TALK, LATE, rules(7), 1, MONTH),
            row(T_FILE, LATE, POLICY, 1, MONTH),
            row(T_ASSESS, LATE, rules(11), 6, MONTH),
            row(T_ASSESS_DUE, LATE, POLICY, 1, MONTH),
            row(T_REPORT, LATE, POLICY, 3, MONTH),
            row(T_CULT, BLOCK, rules(13), 1, YEAR),
            row(T_NOTICE, BLOCK, rules(13), 5, WORKING_DAY),
            row(T_RETRAIN, WARN, POLICY, 1, YEAR),
            row(T_PREREV, LATE, POLICY, 1, MONTH),
            row(T_LEAVE, WARN, rules(18), 3, MONTH),
            row(T_MEET, LATE, rules(19), 1, MONTH),
            row(T_APPR, LATE, rules(25), 3, MONTH),
            row(T_APPR_LATEST, BLOCK, rules(25), 6, MONTH),
            row(T_OATH, LATE, rules(29), 1, MONTH),
            row(T_PROB, BLOCK, rules(31), 1, YEAR),
            row(T_CAPP, LATE, POLICY, 7, DAY),
            row(T_CMEET, LATE, POLICY, 1, MONTH),
            row(T_CAPPR, LATE, rules(33), 3, MONTH),
            row(T_EXT, BLOCK, rules(31), 12, MONTH),
            row(T_EXT_LEAST, BLOCK, rules(31), 6, MONTH),
            row(T_POST, BLOCK, rules(35), 6, MONTH));

    private static final List<Row> THRESHOLDS = List.of(
            without(ALREADY_MEMBER, POLICY),
            without(CASE_OPEN, POLICY),
            without(WRONG_BRANCH, rules(6)),
            row(T_TRAIN, BLOCK, rules(17), 3, DAY),
            row(T_TRAIN_HOURS, BLOCK, rules(17), 24, HOUR),
            without(EXTENSION_ONCE, rules(31)),
            row(LEAGUE_RECOMMENDATION, WARN, rules(8), 28, YEAR),
            row(BRANCH_COMMITTEE_FROM, BLOCK, rules(8), 7, PERSON),
            row(COMMITTEE_QUORUM, BLOCK, branchRegulations(12), 50, PERCENT),
            row(APPROVAL_QUORUM, BLOCK, POLICY, 2, THIRD),
            without(COMMITTEE_MAJORITY, POLICY),
            row(CONTACT_COUNT, BLOCK, rules(9), 2, PERSON),
            without(CONTACT_FULL_MEMBER, rules(9)),
            without(CONTACT_SANCTION, POLICY),
            without(CONTACT_KINSHIP, POLICY),
            row(CONTACT_LOAD, WARN, POLICY, 5, PERSON),
            row(SPONSOR_COUNT, BLOCK, rules(14), 2, PERSON),
            without(SPONSOR_FULL_MEMBER, rules(14)),
            without(SPONSOR_KINSHIP, POLICY),
            without(SPONSOR_SELF, rules(14)),
            without(SPONSOR_SANCTION, rules(14)),
            without(REVIEW_NOT_QUALIFIED, rules(16)),
            without(TRAINING_MISSING, rules(17)),
            without(NOTICE_MISSING, rules(13)),
            without(SPONSORS_MISSING, rules(14)),
            without(APPLICATION_MISSING, rules(32)),
            without(OBJECTION_OPEN, rules(13)),
            without(FORM_NUMBER_USED, POLICY),
            row(BRANCH_TOO_SMALL, BLOCK, branchRegulations(4), 3, PERSON),
            without(VOTE_COUNTS, rules(20)),
            without(TELLERS, POLICY),
            without(WRITTEN_LATE, rules(20)),
            without(WRITTEN_AND_PRESENT, rules(20)),
            without(NOT_A_VOTER, rules(20)),
            row(QUORUM, LATE, rules(19), 0, NONE),
            row(ATTENDANCE, LATE, POLICY, 0, NONE),
            without(CONFLICT, POLICY),
            without(DATE_ORDER, POLICY),
            without(DATE_FUTURE, POLICY),
            without(ARCHIVE_INCOMPLETE, rules(36)));

    static Stream<Row> periods() {
        return PERIODS.stream();
    }

    static Stream<Row> thresholds() {
        return THRESHOLDS.stream();
    }

    @ParameterizedTest
    @MethodSource
    void periods(Row row) {
        assertThat(answers("periods", row.rule(), ACT)).containsExactly(answer(row));
    }

    @ParameterizedTest
    @MethodSource
    void thresholds(Row row) {
        assertThat(answers("thresholds", row.rule(), ACT)).containsExactly(answer(row));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasOneRowInOneTable(Rule rule) {
        long rows = TABLES.keySet().stream()
                .mapToLong(table -> answers(table, rule, ACT).size())
                .sum();
        assertThat(rows).isEqualTo(1);
    }

    /** Acts before the revision of 2026 are held against the same rows until the older version joins. */
    @ParameterizedTest
    @EnumSource
    void theVersionOfTheRevisionHoldsForEveryDate(Rule rule) {
        LocalDate earlier = LocalDate.of(2024, 2, 29);
        TABLES.keySet()
                .forEach(table -> assertThat(answers(table, rule, earlier)).isEqualTo(answers(table, rule, ACT)));
    }

    @Test
    void theTablesHoldNothingElse() throws IOException {
        assertThat(rowCount("periods")).isEqualTo(22).isEqualTo(PERIODS.size());
        assertThat(rowCount("thresholds")).isEqualTo(40).isEqualTo(THRESHOLDS.size());
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
        assertThat(PERIODS).extracting(Row::unit).containsOnly(DAY, MONTH, YEAR, WORKING_DAY);
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

    private static Row row(Rule rule, Severity severity, String article, int amount, Unit unit) {
        return new Row(rule, severity, article, amount, unit);
    }

    private static Row without(Rule rule, String article) {
        return new Row(rule, BLOCK, article, 0, NONE);
    }

    private static String rules(int article) {
        return "Rules 2026, Art. " + article;
    }

    private static String branchRegulations(int article) {
        return "Branch Regulations, Art. " + article;
    }

    private static Map<String, Object> answer(Row row) {
        return Map.of(
                "version", "2026",
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
