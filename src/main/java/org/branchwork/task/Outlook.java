package org.branchwork.task;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/**
 * The checks of a step before anything is entered: the step's own checks, held against a form that bears today's date,
 * once for each decision it offers. Only rules that speak of days and grounds are told; what depends on the numbers and
 * people still to be entered is left to the doorway.
 */
@Component
public class Outlook {

    private static final Set<Rule> KNOWN_BEFORE = EnumSet.of(
            Rule.AGE_18,
            Rule.T_TALK,
            Rule.T_FILE,
            Rule.T_ASSESS,
            Rule.T_CULT,
            Rule.T_RETRAIN,
            Rule.T_PREREV,
            Rule.PLACE_MISSING,
            Rule.T_MEET,
            Rule.T_APPR,
            Rule.T_OATH,
            Rule.T_PROB,
            Rule.T_CMEET,
            Rule.T_CAPPR,
            Rule.EXTENSION_ONCE,
            Rule.REVIEW_NOT_QUALIFIED,
            Rule.TRAINING_MISSING,
            Rule.NOTICE_MISSING,
            Rule.SPONSORS_MISSING,
            Rule.APPLICATION_MISSING,
            Rule.OBJECTION_OPEN,
            Rule.T_YEAR,
            Rule.BRANCH_TOO_SMALL,
            Rule.ARCHIVE_INCOMPLETE);

    private static final List<String> DECISIONS = List.of("outcome", "proposal");

    private final Handlers handlers;
    private final EntryChecks entryChecks;
    private final Rulebook rulebook;

    Outlook(Handlers handlers, EntryChecks entryChecks, Rulebook rulebook) {
        this.handlers = handlers;
        this.entryChecks = entryChecks;
        this.rulebook = rulebook;
    }

    /** What would refuse or be late first. */
    public List<Foreseen> of(TaskContext context) {
        return of(handlers.of(context.taskKey()), context);
    }

    private <F extends Record> List<Foreseen> of(TaskHandler<F> handler, TaskContext context) {
        RulesInForce rules = rulebook.on(context.today(), context.theCase().branch());
        Optional<RecordComponent> decision = decision(handler.form());
        List<String> decisions = decision.map(Outlook::values).orElse(List.of(""));
        Map<Check, List<String>> answers = new LinkedHashMap<>();
        for (String decided : decisions) {
            F form = Presumed.form(handler.form(), decided, context.now());
            for (Check check : checks(handler, form, context, rules)) {
                answers.computeIfAbsent(check.at(null), rule -> new ArrayList<>())
                        .add(decided);
            }
        }
        return answers.entrySet().stream()
                .map(answer -> new Foreseen(
                        answer.getKey(),
                        decision.map(RecordComponent::getName).orElse(null),
                        answer.getValue().size() == decisions.size() ? List.of() : answer.getValue()))
                .filter(one -> !one.check().passed() || one.outcomes().isEmpty())
                .sorted(Comparator.comparing(one -> one.check().passed()))
                .toList();
    }

    private <F extends Record> List<Check> checks(
            TaskHandler<F> handler, F form, TaskContext context, RulesInForce rules) {
        List<Check> checks = new ArrayList<>();
        try {
            checks.addAll(handler.checks(form, context, rules));
        } catch (Refusal unreadable) {
            // a form that names nobody yet is refused before its rules are reached
        }
        checks.removeIf(check -> !KNOWN_BEFORE.contains(check.rule()));
        entryChecks.conflict(handler, context, rules).ifPresent(checks::add);
        return checks;
    }

    private static Optional<RecordComponent> decision(Class<? extends Record> form) {
        return Arrays.stream(form.getRecordComponents())
                .filter(component -> DECISIONS.contains(component.getName()))
                .filter(component -> component.getType().isEnum())
                .findFirst();
    }

    private static List<String> values(RecordComponent decision) {
        return Arrays.stream(decision.getType().getEnumConstants())
                .map(Object::toString)
                .toList();
    }
}
