package org.branchwork.rulebook;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.branchwork.rulebook.RuleValue.Unit;

/** A number as a policy gives it: {@code 3}, in the unit of the national rule, or {@code 15 DAY}. */
record PolicyAmount(int amount, Unit unit) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,3})(?:\\s*([A-Z_]+?)S?)?");

    static Optional<PolicyAmount> of(String text, Unit national) {
        Matcher matcher = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(matcher.group(1));
        return matcher.group(2) == null
                ? Optional.of(new PolicyAmount(amount, national))
                : unit(matcher.group(2)).map(unit -> new PolicyAmount(amount, unit));
    }

    private static Optional<Unit> unit(String name) {
        return Stream.of(Unit.values()).filter(unit -> unit.name().equals(name)).findFirst();
    }
}
