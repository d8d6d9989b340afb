package org.branchwork.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final List<DmnDecision> tables = List.of(table("periods"), table("thresholds"));
    private final Map<Asked, RuleValue> answered = new ConcurrentHashMap<>();

    private record Asked(Rule rule, LocalDate on) {}

    @Override
    public RuleValue row(Rule rule, LocalDate on) {
        return answered.computeIfAbsent(new Asked(rule, on), this::ask);
    }

    private RuleValue ask(Asked asked) {
        // a java.sql.Date, and a LocalDate, the decision engine refuses
        var variables = Variables.createVariables()
                .putValue("rule", asked.rule().id())
                .putValue("on", asked.on().atStartOfDay());
        List<DmnDecisionResultEntries> rows = tables.stream()
                .flatMap(table -> engine.evaluateDecision(table, variables).stream())
                .toList();
        if (rows.size() != 1) {
            throw new IllegalStateException(
                    rows.size() + " rows for " + asked.rule().id() + " on " + asked.on());
        }
        DmnDecisionResultEntries row = rows.get(0);
        return new RuleValue(
                asked.rule(),
                row.<String>getEntry("version"),
                Severity.valueOf(row.getEntry("severity")),
                row.getEntry("article"),
                ((Number) row.getEntry("amount")).intValue(),
                RuleValue.Unit.valueOf(row.getEntry("unit")));
    }

    private DmnDecision table(String id) {
        try (var stream = new ClassPathResource("bpmn/" + id + ".dmn").getInputStream()) {
            return engine.parseDecision(id, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
