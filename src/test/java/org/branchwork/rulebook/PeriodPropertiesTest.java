package org.branchwork.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.RuleValue.Unit;
import org.junit.jupiter.api.Test;

/** What holds for every period and every day, tried on many of them; the seed is fixed, so that a failure comes back. */
class PeriodPropertiesTest {

    private static final int TRIES = 4_000;
    private static final Set<Unit> TIME = EnumSet.of(Unit.DAY, Unit.MONTH, Unit.YEAR);

    private final Random random = new Random(20260511);

    private LocalDate day() {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7_300));
    }

    private RuleValue period() {
        RulesInForce rules = RealRules.rulebook().on(day());
        List<RuleValue> periods = Stream.of(Rule.values())
                .filter(rule -> rule != Rule.T_TRAIN)
                .map(rules::value)
                .filter(value -> value.asks() && TIME.contains(value.unit()) && value.amount() > 0)
                .toList();
        return periods.get(random.nextInt(periods.size()));
    }

    @Test
    void monthsEndOnTheSameDayOrOnTheLastOfTheMonth() {
        for (int i = 0; i < TRIES; i++) {
            RuleValue value = period();
            LocalDate since = day();
            if (value.unit() != Unit.DAY) {
                int months = value.amount() * (value.unit() == Unit.YEAR ? 12 : 1);
                LocalDate end = value.from(since);
                YearMonth expected = YearMonth.from(since).plusMonths(months);
                assertThat(YearMonth.from(end)).as("%s from %s", value, since).isEqualTo(expected);
                assertThat(end.getDayOfMonth()).isEqualTo(Math.min(since.getDayOfMonth(), expected.lengthOfMonth()));
            }
        }
    }

    @Test
    void whoBeginsLaterEndsNotEarlier() {
        for (int i = 0; i < TRIES; i++) {
            RuleValue value = period();
            LocalDate one = day();
            LocalDate later = one.plusDays(random.nextInt(5));
            assertThat(value.from(later)).as("%s from %s", value, one).isAfterOrEqualTo(value.from(one));
        }
    }

    @Test
    void theNextMultipleIsTheFirstAfterTheDayAndTheLastOneIsNot() {
        for (int i = 0; i < TRIES; i++) {
            RuleValue value = period();
            LocalDate since = day();
            LocalDate day = since.plusDays(random.nextInt(2_000));
            LocalDate next = value.nextAfter(day, since);
            LocalDate last = value.lastUpTo(day, since);
            assertThat(next).isAfter(day);
            assertThat(last).isBeforeOrEqualTo(day);
            assertThat(value.nextAfter(last, since)).as("no multiple between").isEqualTo(next);
        }
    }

    @Test
    void anActPassesFromTheFirstPossibleDayAndToTheLastOne() {
        for (int i = 0; i < TRIES; i++) {
            Rule rule = period().rule();
            LocalDate since = day();
            LocalDate act = day();
            Check early = RealRules.rulebook().on(act).notBefore(rule, since);
            Check late = RealRules.rulebook().on(act).notAfter(rule, since);
            if (RealRules.rulebook().on(act).asks(rule)) {
                assertThat(early.passed()).isEqualTo(!act.isBefore(early.earliest()));
                assertThat(late.passed())
                        .isEqualTo(!act.isAfter(RealRules.rulebook().on(act).latest(rule, since)));
            } else {
                assertThat(early.passed() && late.passed()).isTrue();
            }
        }
    }

    /** Whatever policy is lawful: who keeps it has kept the national rule. */
    @Test
    void noLawfulPolicyLetsPassWhatTheRulesRefuse() {
        List<PolicyKey> keys = Stream.of(PolicyKey.values())
                .filter(PolicyKey::tightens)
                .filter(key -> TIME.contains(RealRules.on("2026-09-01")
                        .value(Rule.valueOf(key.name()))
                        .unit()))
                .filter(key -> key != PolicyKey.T_TRAIN)
                .toList();
        int lawful = 0;
        for (int i = 0; i < TRIES; i++) {
            PolicyKey key = keys.get(random.nextInt(keys.size()));
            Unit unit = List.copyOf(TIME).get(random.nextInt(3));
            String value = (1 + random.nextInt(unit == Unit.DAY ? 420 : 14)) + " " + unit;
            LocalDate act = day();
            if (RealRules.policyRules().fault(key.id(), value, act, act).isPresent()) {
                continue;
            }
            lawful++;
            Rule rule = Rule.valueOf(key.name());
            LocalDate since = act.minusDays(random.nextInt(450));
            RulesInForce national = RealRules.rulebook().on(act);
            RulesInForce local = RealRules.with(key, value).on(act, "BS1");
            boolean kept = key.stricter() == PolicyKey.Stricter.LESS
                    ? local.notAfter(rule, since).passed()
                    : local.notBefore(rule, since).passed();
            boolean keptNationally = key.stricter() == PolicyKey.Stricter.LESS
                    ? national.notAfter(rule, since).passed()
                    : national.notBefore(rule, since).passed();
            assertThat(!kept || keptNationally)
                    .as("%s %s from %s on %s", key, value, since, act)
                    .isTrue();
        }
        assertThat(lawful).as("enough of them were tried").isGreaterThan(500);
    }

    @Test
    void aNoticeHasItsWorkingDaysAndEndsOnOne() {
        WorkingDays days = new WorkingDays(mock(AnnouncedDays.class));
        for (int i = 0; i < TRIES / 8; i++) {
            LocalDate posted = day();
            int asked = 1 + random.nextInt(10);
            LocalDate until = days.plus(posted, asked);
            long counted = posted.plusDays(1)
                    .datesUntil(until.plusDays(1))
                    .filter(days::isWorkingDay)
                    .count();
            assertThat(counted).as("posted %s", posted).isEqualTo(asked);
            assertThat(days.isWorkingDay(until)).isTrue();
        }
    }
}
