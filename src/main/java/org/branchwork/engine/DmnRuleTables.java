package org.branchwork.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleTables;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Severity;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Asks the decision tables. An own decision engine without history: a check is asked dozens of times for one screen, and
 * what it answered is kept with the step, not by the engine.
 */
@Component
class DmnRuleTables implements RuleTables {

    private static final Pattern CONDITION = Pattern.compile("<inputEntry.*?</inputEntry>", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final NavigableSet<LocalDate> changes = new TreeSet<>(Set.of(LocalDate.MIN));
    private final List<DmnDecision> tables = List.of(table("periods"), table("thresholds"));
    private final Map<Answer, RuleValue> answered = new ConcurrentHashMap<>();

    /** @param since the last day on which any row may have begun or ended to hold */
    private record Answer(Rule rule, LocalDate since) {}

    @Override
    public RuleValue row(Rule rule, LocalDate on) {
        return answered.computeIfAbsent(new Answer(rule, changes.floor(on)), answer -> ask(rule, on));
    }

    @Override
    public List<LocalDate> changes() {
        return changes.tailSet(LocalDate.MIN, false).stream().toList();
    }

    private RuleValue ask(Rule rule, LocalDate on) {
        // a java.sql.Date, and a LocalDate, the decision engine refuses
        var variables = Variables.createVariables().putValue("rule", rule.id()).putValue("on", on.atStartOfDay());
        List<DmnDecisionResultEntries> rows = tables.stream()
                .flatMap(table -> engine.evaluateDecision(table, variables).stream())
                .toList();
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows for " + rule.id() + " on " + on);
        }
        DmnDecisionResultEntries row = rows.get(0);
        return new RuleValue(
                rule,
                row.<String>getEntry("version"),
                Severity.valueOf(row.getEntry("severity")),
                row.getEntry("article"),
                ((Number) row.getEntry("amount")).intValue(),
                RuleValue.Unit.valueOf(row.getEntry("unit")));
    }

    private DmnDecision table(String id) {
        ClassPathResource file = new ClassPathResource("bpmn/" + id + ".dmn");
        try (var stream = file.getInputStream()) {
            findChanges(file.getContentAsString(StandardCharsets.UTF_8));
            return engine.parseDecision(id, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row that compares with a day answers differently at most from that day on, or from the next. */
    private void findChanges(String table) {
        CONDITION.matcher(table).results().map(MatchResult::group).forEach(condition -> DAY.matcher(condition)
                .results()
                .map(day -> LocalDate.parse(day.group()))
                .forEach(day -> changes.addAll(List.of(day, day.plusDays(1)))));
    }
}
