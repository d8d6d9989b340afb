package org.branchwork.rulebook;

import java.time.LocalDate;

/**
 * One row of a decision table: what a rule says in one version.
 *
 * @param amount the number, in {@code unit}; 0 where the rule has none
 */
public record RuleValue(Rule rule, String version, Severity severity, String article, int amount, Unit unit) {

    public enum Unit {
        DAY,
        MONTH,
        YEAR,
        WORKING_DAY,
        HOUR,
        PERSON,
        PERCENT,
        THIRD,
        NONE
    }

    /** False where the version has no such rule. */
    /** The same, standing elsewhere. */
    public RuleValue article(String where) {
        return new RuleValue(rule, version, severity, where, amount, unit);
    }

    public boolean asks() {
        return severity != Severity.NONE;
    }

    /** The number and its unit, which {@link Sentences} puts into words. */
    public String period() {
        return amount + " " + unit;
    }

    /** Whether part of a whole is at least this share of it. */
    public boolean atLeast(long part, long whole) {
        return part * whole() >= amount * whole;
    }

    /** Whether part of a whole is more than this share of it. */
    public boolean moreThan(long part, long whole) {
        return part * whole() > amount * whole;
    }

    private int whole() {
        return switch (unit) {
            case PERCENT -> 100;
            case THIRD -> 3;
            default -> throw new IllegalStateException(rule.id() + " is no share");
        };
    }

    /** The amount counted from a date. Months and years clamp to the end of the month: 31 January and a month is 28 or 29 February. */
    public LocalDate from(LocalDate date) {
        return times(1, date);
    }

    /** {@code n} amounts counted from a date, always from that date, so that month ends do not drift. */
    public LocalDate times(int n, LocalDate date) {
        return switch (unit) {
            case DAY -> date.plusDays((long) n * amount);
            case MONTH -> date.plusMonths((long) n * amount);
            case YEAR -> date.plusYears((long) n * amount);
            default -> throw new IllegalStateException(rule.id() + " is not a period of days, months or years");
        };
    }

    /** The first multiple counted from {@code since} that lies after {@code day}. */
    public LocalDate nextAfter(LocalDate day, LocalDate since) {
        int n = 1;
        while (!times(n, since).isAfter(day)) {
            n++;
        }
        return times(n, since);
    }

    /** The last multiple counted from {@code since} that does not lie after {@code day}; {@code since} itself if none has come. */
    public LocalDate lastUpTo(LocalDate day, LocalDate since) {
        int n = 0;
        while (!times(n + 1, since).isAfter(day)) {
            n++;
        }
        return times(n, since);
    }
}
