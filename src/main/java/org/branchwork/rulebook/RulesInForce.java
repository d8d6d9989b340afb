package org.branchwork.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/** The rules in force on one day, ready to be held against an act of that day. */
public class RulesInForce {

    private final RuleTables tables;
    private final Supplier<PoliciesInForce> policies;
    private final LocalDate act;

    RulesInForce(RuleTables tables, Supplier<PoliciesInForce> policies, LocalDate act) {
        this.tables = tables;
        this.policies = SingletonSupplier.of(policies);
        this.act = act;
    }

    public LocalDate act() {
        return act;
    }

    /** What the branch concerned, or an organ above it, has settled; nothing where no branch is concerned. */
    public PoliciesInForce policies() {
        return policies.get();
    }

    /** The national row, made stricter by policy where an organ has settled more. */
    public RuleValue value(Rule rule) {
        RuleValue national = tables.row(rule, act);
        return PolicyKey.of(rule)
                .flatMap(key -> policies().find(key))
                .map(policy -> policy.over(national, tables.row(rule, Policy.NEWEST)))
                .orElse(national);
    }

    /** Whether the version in force, or a policy, has such a rule at all. */
    public boolean asks(Rule rule) {
        return value(rule).asks();
    }

    /** The last day in time; null where nothing is counted from, or no period is asked for. */
    public LocalDate latest(Rule rule, LocalDate since) {
        return since == null || !asks(rule) ? null : value(rule).from(since);
    }

    /** The version of the Rules, as in {@code 2026}. */
    public String version() {
        return value(Rule.T_CULT).version();
    }

    public Check that(Rule rule, boolean passed, Object... arguments) {
        RuleValue value = value(rule);
        List<String> texts = Stream.of(arguments).map(Objects::toString).toList();
        boolean fine = passed || !value.asks();
        return new Check(rule, value.version(), value.severity(), value.article(), fine, null, null, null, texts);
    }

    /** As {@link #that}, where a policy alone asks for what the rule refuses. */
    public Check asked(PolicyKey by, Rule rule, boolean passed) {
        Check check = that(rule, passed);
        return policies().find(by).map(Policy::article).map(check::article).orElse(check);
    }

    /** The act must not come before the rule's period, counted from {@code since}, is over; the last day itself is allowed. */
    public Check notBefore(Rule rule, LocalDate since) {
        RuleValue value = value(rule);
        if (!value.asks()) {
            return that(rule, true);
        }
        LocalDate earliest = value.from(since);
        return that(rule, !act.isBefore(earliest), earliest, since, value.period())
                .earliest(earliest);
    }

    /** The act should come within the rule's period, counted from {@code since}; the last day itself is in time. */
    public Check notAfter(Rule rule, LocalDate since) {
        RuleValue value = value(rule);
        if (!value.asks()) {
            return that(rule, true);
        }
        LocalDate latest = value.from(since);
        return that(rule, !act.isAfter(latest), latest, since, value.period());
    }

    /** The act must not bear a date before the fact it follows; equal days are in order. {@code before} null passes. */
    public Check follows(String field, LocalDate before) {
        return follows(field, act, before);
    }

    /** The same for another date of the form than the one the act bears; {@code day} null passes as well. */
    public Check follows(String field, LocalDate day, LocalDate before) {
        boolean passed = day == null || before == null || !day.isBefore(before);
        return that(Rule.DATE_ORDER, passed, day, before).at(field).earliest(passed ? null : before);
    }
}
