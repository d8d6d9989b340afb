package org.branchwork.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final AnnouncedDays ours = mock(AnnouncedDays.class);
    private final WorkingDays days = new WorkingDays(ours);

    @ParameterizedTest(name = "{2}: posted {0}, five working days end {1}")
    @CsvSource({
        "2025-06-09, 2025-06-16, an ordinary week from Monday",
        "2025-06-06, 2025-06-13, posted on a Friday",
        "2025-06-07, 2025-06-13, posted on a Saturday",
        "2025-09-24, 2025-09-30, a made-up Sunday counts before the National Day holiday of 2025",
        "2025-09-30, 2025-10-14, the National Day holiday of 2025 and the made-up Saturday after it",
        "2025-10-04, 2025-10-14, posted within the holiday",
        "2025-01-24, 2025-02-07, made-up Sunday and Monday before the Spring Festival of 2025, the rest after it",
        "2025-02-03, 2025-02-10, made-up Saturday after the Spring Festival of 2025",
        "2026-02-13, 2026-02-27, made-up Saturday before the Spring Festival of 2026",
        "2026-02-24, 2026-03-02, made-up Saturday after the Spring Festival of 2026",
        "2024-12-27, 2025-01-06, over a year end with both years announced",
        "2022-12-30, 2023-01-09, the first holiday of 2023 lies in 2022",
        "2026-12-28, 2027-01-04, into a year not announced: Monday to Friday",
    })
    void counts_five_working_days_without_the_day_of_posting(LocalDate posted, LocalDate last, String why) {
        assertThat(days.plus(posted, 5)).as(why).isEqualTo(last);
    }

    @Test
    void a_made_up_saturday_is_a_working_day_and_an_announced_weekday_is_not() {
        assertThat(days.isWorkingDay(LocalDate.of(2025, 10, 11))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2025, 10, 8))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2025, 10, 12))).isFalse();
    }

    @Test
    void a_year_is_provisional_until_its_own_announcement_is_there() {
        assertThat(provisional(2025)).isFalse();
        assertThat(provisional(2022))
                .as("only the announcement for 2023 reaches into it")
                .isTrue();
        assertThat(provisional(2027)).isTrue();
        assertThat(days.provisional(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4)))
                .isTrue();
        assertThat(days.provisional(LocalDate.of(2024, 12, 27), LocalDate.of(2025, 1, 6)))
                .isFalse();
    }

    @Test
    void an_announced_year_loses_as_many_working_days_as_were_announced_off_on_weekdays_and_not_made_up() {
        // 2025 had 248 working days by the official calendar: 365 days, 104 of weekends, 13 of statutory holidays
        long working = LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .filter(days::isWorkingDay)
                .count();
        long weekdays = LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
        assertThat(weekdays).isEqualTo(261);
        assertThat(working).isEqualTo(248);
    }

    @Test
    void a_year_brought_in_is_no_longer_provisional_and_counts_by_its_own_days() {
        when(ours.findAll())
                .thenReturn(List.of(
                        day(2027, "2027-01-01", DayKind.OFF),
                        day(2027, "2027-01-03", DayKind.WORK),
                        day(2027, "2027-01-04", DayKind.OFF)));
        assertThat(provisional(2027)).isFalse();
        assertThat(provisional(2028)).isTrue();
        // 29, 30, 31 December, Sunday 3 January made up, Tuesday 5 January
        assertThat(days.plus(LocalDate.of(2026, 12, 28), 5)).isEqualTo("2027-01-05");
    }

    @Test
    void a_year_brought_in_replaces_the_shipped_one_as_a_whole_and_leaves_the_others() {
        when(ours.findAll()).thenReturn(List.of(day(2026, "2026-10-01", DayKind.OFF)));
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 2))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 10))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2025, 10, 2))).isFalse();
    }

    @Test
    void the_announcement_of_a_year_reaches_into_the_december_before() {
        when(ours.findAll()).thenReturn(List.of(day(2027, "2026-12-31", DayKind.OFF)));
        assertThat(days.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 10, 10)))
                .as("the shipped year stays")
                .isTrue();
    }

    private static AnnouncedDay day(int year, String day, DayKind kind) {
        return new AnnouncedDay(year, LocalDate.parse(day), kind, null);
    }

    private boolean provisional(int year) {
        return days.provisional(LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 8));
    }
}
