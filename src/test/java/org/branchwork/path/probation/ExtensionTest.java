package org.branchwork.path.probation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionTest {

    @ParameterizedTest(name = "{0} and {1} months is {2}")
    @CsvSource({
        "2028-07-10, 6, 2029-01-10",
        "2028-07-10, 12, 2029-07-10",
        "2028-08-31, 6, 2029-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2027-08-30, 6, 2028-02-29",
        "2028-08-29, 6, 2029-02-28",
        "2028-02-29, 12, 2029-02-28",
        "2027-02-28, 12, 2028-02-28",
        "2027-10-31, 6, 2028-04-30",
        "2027-12-31, 9, 2028-09-30",
        "2027-12-31, 7, 2028-07-31",
        "2027-03-31, 11, 2028-02-29"
    })
    void endsOnTheSameDayOfAMonthOrOnItsLast(String from, int months, String until) {
        assertThat(new Extension(LocalDate.parse(from), months).until()).isEqualTo(until);
    }

    /** Every day of four years and every length, against a count of months on the fingers. */
    @Test
    void neverLeavesTheMonthItIsCountedInto() {
        for (LocalDate from = LocalDate.parse("2026-01-01"); from.getYear() < 2030; from = from.plusDays(1)) {
            for (int months = 6; months <= 12; months++) {
                YearMonth month = YearMonth.from(from);
                for (int i = 0; i < months; i++) {
                    month = month.getMonthValue() == 12
                            ? YearMonth.of(month.getYear() + 1, 1)
                            : YearMonth.of(month.getYear(), month.getMonthValue() + 1);
                }
                int day = Math.min(from.getDayOfMonth(), month.lengthOfMonth());
                assertThat(new Extension(from, months).until()).isEqualTo(month.atDay(day));
            }
        }
    }
}
