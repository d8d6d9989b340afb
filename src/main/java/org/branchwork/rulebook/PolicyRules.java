package org.branchwork.rulebook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.branchwork.rulebook.PolicyKey.Stricter;
import org.branchwork.rulebook.RuleValue.Unit;
import org.springframework.stereotype.Component;

/** Whether a policy may be what it says: stricter than every version of the national Rules it is in force beside, never laxer. */
@Component
public class PolicyRules {

    private static final Set<Unit> TIME = EnumSet.of(Unit.DAY, Unit.MONTH, Unit.YEAR);
    private static final Set<Unit> SHARE = EnumSet.of(Unit.PERCENT, Unit.THIRD);

    /** Months and years differ in days; four years from here hold every length they have. */
    private static final LocalDate CYCLE = LocalDate.of(2023, 1, 1);

    public enum Reason {
        UNKNOWN_KEY,
        UNREADABLE_VALUE,
        LAXER
    }

    /** @param arguments of the sentence: the value and what would be right; where it is laxer, the national rule and its article */
    public record Fault(Reason reason, List<String> arguments) {}

    private final RuleTables tables;

    public PolicyRules(RuleTables tables) {
        this.tables = tables;
    }

    /** @param until the last day, or null; {@code from} may not be null */
    public Optional<Fault> fault(String id, String value, LocalDate from, LocalDate until) {
        Optional<PolicyKey> known = PolicyKey.of(id);
        if (known.isEmpty()) {
            List<String> ids = Stream.of(PolicyKey.values()).map(PolicyKey::id).toList();
            return Optional.of(new Fault(Reason.UNKNOWN_KEY, List.of(id, String.join(", ", ids))));
        }
        PolicyKey key = known.get();
        return key.tightens() ? amountFault(key, value, from, until) : choiceFault(key, value);
    }

    private static Optional<Fault> choiceFault(PolicyKey key, String value) {
        List<String> chosen = key.several() ? List.of(value.split(PolicyKey.SEPARATOR)) : List.of(value);
        boolean good =
                key.choices().containsAll(chosen) && chosen.stream().distinct().count() == chosen.size();
        return good ? Optional.empty() : unreadable(value, String.join(", ", key.choices()));
    }

    private Optional<Fault> amountFault(PolicyKey key, String value, LocalDate from, LocalDate until) {
        Rule rule = Rule.valueOf(key.name());
        RuleValue newest = tables.row(rule, Policy.NEWEST);
        Set<Unit> units = units(key, newest.unit());
        Optional<PolicyAmount> read = PolicyAmount.of(value, newest.unit())
                .filter(amount -> units.contains(amount.unit()))
                .filter(amount -> possible(key, amount));
        if (read.isEmpty()) {
            return unreadable(
                    value,
                    "1 " + String.join(", 1 ", units.stream().map(Enum::name).toList()));
        }
        return versions(rule, from, until)
                .filter(RuleValue::asks)
                .filter(national -> !atLeastAsStrict(read.get(), national, key.stricter()))
                .findFirst()
                .map(national -> new Fault(Reason.LAXER, List.of(value, national.period(), national.article())));
    }

    private static Optional<Fault> unreadable(String value, String right) {
        return Optional.of(new Fault(Reason.UNREADABLE_VALUE, List.of(value, right)));
    }

    /** Days of training are counted, not passed: they have no months. */
    private static Set<Unit> units(PolicyKey key, Unit national) {
        if (TIME.contains(national) && key != PolicyKey.T_TRAIN) {
            return TIME;
        }
        return SHARE.contains(national) ? SHARE : EnumSet.of(national);
    }

    /** More than the whole cannot be asked for, nor more than all of it. */
    private static boolean possible(PolicyKey key, PolicyAmount amount) {
        int whole = amount.unit() == Unit.PERCENT ? 100 : amount.unit() == Unit.THIRD ? 3 : Integer.MAX_VALUE;
        return amount.amount() > 0 && amount.amount() < whole + (key == PolicyKey.COMMITTEE_MAJORITY ? 0L : 1L);
    }

    /** The national row of every version the policy would be in force beside. */
    private Stream<RuleValue> versions(Rule rule, LocalDate from, LocalDate until) {
        Stream<LocalDate> later =
                tables.changes().stream().filter(day -> day.isAfter(from) && (until == null || !day.isAfter(until)));
        return Stream.concat(Stream.of(from), later).map(day -> tables.row(rule, day));
    }

    private static boolean atLeastAsStrict(PolicyAmount policy, RuleValue national, Stricter stricter) {
        RuleValue own = new RuleValue(
                national.rule(), national.version(), national.severity(), "", policy.amount(), policy.unit());
        boolean less = stricter == Stricter.LESS;
        if (!TIME.contains(policy.unit())) {
            double difference = share(own) - share(national);
            return less ? difference <= 0 : difference >= 0;
        }
        return Stream.iterate(CYCLE, day -> day.getYear() < CYCLE.getYear() + 5, day -> day.plusDays(1))
                .mapToInt(day -> own.from(day).compareTo(national.from(day)))
                .allMatch(difference -> less ? difference <= 0 : difference >= 0);
    }

    private static double share(RuleValue value) {
        return switch (value.unit()) {
            case PERCENT -> value.amount() / 100.0;
            case THIRD -> value.amount() / 3.0;
            default -> value.amount();
        };
    }
}
