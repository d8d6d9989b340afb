package org.branchwork.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.audit.AuditTrail;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in: whatever completes a task, by whatever route, comes through here. What was submitted is bound to the
 * form's record, held against the rules, taken by the step's handler, kept as a step of the case and audited, all in the
 * transaction that completes the task. The process gets the outcome and nothing else.
 */
@Component
public class Doorway {

    /** Every form takes these two beside its own fields. */
    public static final String LATE_REASON = "lateReason";

    public static final String OVERRIDE_REASON = "overrideReason";

    private final Handlers handlers;
    private final FormBinder binder;
    private final EntryChecks entryChecks;
    private final Returns returns;
    private final Rulebook rulebook;
    private final Cases cases;
    private final CaseSteps steps;
    private final StepRecords records;
    private final AuditTrail audit;
    private final Clock clock;

    public Doorway(
            Handlers handlers,
            FormBinder binder,
            EntryChecks entryChecks,
            Returns returns,
            Rulebook rulebook,
            Cases cases,
            CaseSteps steps,
            StepRecords records,
            AuditTrail audit,
            Clock clock) {
        this.handlers = handlers;
        this.binder = binder;
        this.entryChecks = entryChecks;
        this.returns = returns;
        this.rulebook = rulebook;
        this.cases = cases;
        this.steps = steps;
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    public TaskContext context(OpenTask task, String actor) {
        return new TaskContext(
                cases.get(task.caseNumber()),
                task.id(),
                task.key(),
                task.subject(),
                actor,
                task.since().toLocalDate(),
                LocalDateTime.now(clock));
    }

    /** @throws Refusal if anything is wrong with it; nothing has changed then */
    @Transactional(propagation = Propagation.MANDATORY)
    public String enter(TaskContext context, Map<String, Object> submitted) {
        try {
            return enter(handlers.of(context.taskKey()), context, submitted);
        } catch (Refusal refused) {
            throw refused.in(context.taskKey());
        }
    }

    private <F extends Record> String enter(
            TaskHandler<F> handler, TaskContext context, Map<String, Object> submitted) {
        Map<String, Object> values = new HashMap<>(submitted);
        Reasons reasons = binder.bind(Reasons.class, take(values));
        F form = binder.bind(handler.form(), values);
        entryChecks.requireKnown(handler, form, context);
        returns.requireAsked(form, context);

        LocalDate actedOn = handler.actedOn(form) == null ? context.today() : handler.actedOn(form);
        RulesInForce rules = rulebook.on(actedOn, context.theCase().branch());
        List<Check> checks = new ArrayList<>(entryChecks.of(handler, form, context, rules));
        checks.addAll(handler.checks(form, context, rules));
        refuse(checks, reasons.overrideReason() != null);

        boolean secret = handler.keptAsCount(context);
        String outcome = handler.accept(form, context);
        String kept = secret ? null : outcome;
        String entered = secret || handler.keepsWhatWasEntered() ? StepRecords.NOTHING : records.write(form);
        CaseStep step = step(context, actedOn, kept, entered, reasons, records.write(checks));
        steps.save(handler.sealed() ? step.sealed() : step);
        audit.record(context.actor(), context.taskKey(), context.caseNumber(), kept, rules.version());
        return outcome;
    }

    private static Map<String, Object> take(Map<String, Object> values) {
        Map<String, Object> common = new HashMap<>();
        for (String key : List.of(LATE_REASON, OVERRIDE_REASON)) {
            if (values.containsKey(key)) {
                common.put(key, values.remove(key));
            }
        }
        return common;
    }

    private static void refuse(List<Check> checks, boolean reasonGiven) {
        List<Check> failed =
                checks.stream().filter(check -> check.refuses(reasonGiven)).toList();
        if (!failed.isEmpty()) {
            throw Refusal.rules(failed);
        }
    }

    private static CaseStep step(
            TaskContext context, LocalDate actedOn, String outcome, String values, Reasons reasons, String checks) {
        return new CaseStep(
                context.theCase(),
                context.taskKey(),
                context.subject(),
                context.actor(),
                actedOn,
                context.now(),
                outcome,
                values,
                reasons.lateReason(),
                reasons.overrideReason(),
                checks);
    }

    record Reasons(@NotRequired String lateReason, @NotRequired String overrideReason) {}
}
