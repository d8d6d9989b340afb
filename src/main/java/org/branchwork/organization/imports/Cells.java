package org.branchwork.organization.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The cells of one row as values. A cell that cannot be read is noted and answered with null. */
class Cells {

    static final int NAME = 200;
    private static final Pattern LOGIN = Pattern.compile("[\\w.-]{1,64}");
    private static final Pattern CODE = Pattern.compile("[\\w.-]{1,32}");
    private static final Pattern DATE = Pattern.compile("(19|20|21)\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d{2}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private final Table.Row row;
    private final Problems problems;

    Cells(Table.Row row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    void bad(String column, Fault fault, Object... arguments) {
        problems.add(row.number(), column, fault, arguments);
    }

    private <T> T none(String column, Fault fault, Object... arguments) {
        bad(column, fault, arguments);
        return null;
    }

    String optional(String column) {
        String value = row.value(column);
        return value.isEmpty() ? null : value;
    }

    private String required(String column) {
        String value = optional(column);
        return value == null ? none(column, Fault.MISSING_VALUE) : value;
    }

    String name(String column) {
        return text(required(column), column);
    }

    String optionalName(String column) {
        return text(optional(column), column);
    }

    private String text(String value, String column) {
        if (value == null) {
            return null;
        }
        // PostgreSQL takes no NUL, and nobody is named with the other control characters
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            return none(column, Fault.CHARACTERS);
        }
        return value.length() > NAME ? none(column, Fault.TOO_LONG, NAME) : value;
    }

    String email(String column) {
        String value = optional(column);
        if (value == null) {
            return null;
        }
        if (value.length() > NAME) {
            return none(column, Fault.TOO_LONG, NAME);
        }
        boolean good = EMAIL.matcher(value).matches() && value.chars().noneMatch(Character::isISOControl);
        return good ? value : none(column, Fault.MALFORMED_EMAIL, value);
    }

    String newLogin(String column) {
        return matching(required(column), column, LOGIN, Fault.MALFORMED_LOGIN);
    }

    String newCode(String column) {
        return matching(required(column), column, CODE, Fault.MALFORMED_CODE);
    }

    private String matching(String value, String column, Pattern pattern, Fault fault) {
        return value == null || pattern.matcher(value).matches() ? value : none(column, fault, value);
    }

    String login(String column, Known known) {
        return among(known.logins(), required(column), column, Fault.UNKNOWN_LOGIN);
    }

    String organ(String column, Known known) {
        return among(known.organs(), required(column), column, Fault.UNKNOWN_ORGAN);
    }

    String optionalOrgan(String column, Known known) {
        return among(known.organs(), optional(column), column, Fault.UNKNOWN_ORGAN);
    }

    /** Several people in one cell, between commas, semicolons or spaces as whoever writes has them; empty for none. */
    List<String> logins(String column, Known known, int most) {
        String value = optional(column);
        if (value == null) {
            return List.of();
        }
        List<String> logins = List.of(value.split("[\\s,;，；、]+"));
        if (logins.size() > most) {
            bad(column, Fault.TOO_MANY_PEOPLE, most);
        }
        logins.forEach(login -> among(known.logins(), login, column, Fault.UNKNOWN_LOGIN));
        return logins;
    }

    private String among(Set<String> known, String value, String column, Fault fault) {
        return value == null || known.contains(value) ? value : none(column, fault, value);
    }

    Integer year(String column) {
        String value = matching(required(column), column, YEAR, Fault.MALFORMED_YEAR);
        return value == null ? null : Integer.valueOf(value);
    }

    Integer count(String column) {
        String value = matching(required(column), column, COUNT, Fault.MALFORMED_COUNT);
        return value == null ? null : Integer.valueOf(value);
    }

    LocalDate date(String column) {
        return day(required(column), column);
    }

    LocalDate optionalDate(String column) {
        return day(optional(column), column);
    }

    private LocalDate day(String value, String column) {
        if (value == null) {
            return null;
        }
        try {
            return DATE.matcher(value).matches() ? LocalDate.parse(value) : none(column, Fault.MALFORMED_DATE, value);
        } catch (DateTimeParseException e) {
            return none(column, Fault.MALFORMED_DATE, value);
        }
    }

    /** A last or later day of something that began. */
    LocalDate notBefore(LocalDate from, String column) {
        LocalDate day = optionalDate(column);
        return day != null && from != null && day.isBefore(from) ? none(column, Fault.BEFORE_FROM, day, from) : day;
    }

    <E extends Enum<E>> E choice(String column, Class<E> type) {
        return choice(column, List.of(type.getEnumConstants()));
    }

    <E extends Enum<E>> E choice(String column, List<E> choices) {
        String value = required(column);
        if (value == null) {
            return null;
        }
        return choices.stream()
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseGet(() -> none(column, Fault.UNKNOWN_VALUE, value, choices.toString()));
    }

    /** Spreadsheets write their truth values in capitals. */
    Boolean truth(String column) {
        String value = required(column);
        if (value == null) {
            return null;
        }
        boolean yes = value.equalsIgnoreCase("true");
        return yes || value.equalsIgnoreCase("false")
                ? Boolean.valueOf(yes)
                : none(column, Fault.UNKNOWN_VALUE, value, Arrays.asList(true, false));
    }
}
