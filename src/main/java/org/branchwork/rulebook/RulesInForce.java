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

    public RuleValue value(Rule rule) {
        return tables.row(rule, act);
    }

    /** The version of the Rules, as in {@code 2026}. */
    public String version() {
        return value(Rule.T_CULT).version();
    }

    public Check that(Rule rule, boolean passed, Object... arguments) {
        RuleValue value = value(rule);
        List<String> texts = Stream.of(arguments).map(Objects::toString).toList();
        return new Check(rule, value.version(), value.severity(), value.article(), passed, null, null, null, texts);
    }

    /** The act must not come before the rule's period, counted from {@code since}, is over; the last day itself is allowed. */
    public Check notBefore(Rule rule, LocalDate since) {
        LocalDate earliest = value(rule).from(since);
        return that(rule, !act.isBefore(earliest), earliest, since).earliest(earliest);
    }

    /** The act should come within the rule's period, counted from {@code since}; the last day itself is in time. */
    public Check notAfter(Rule rule, LocalDate since) {
        LocalDate latest = value(rule).from(since);
        return that(rule, !act.isAfter(latest), latest, since);
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
