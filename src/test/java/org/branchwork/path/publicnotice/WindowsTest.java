package org.branchwork.path.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.AnnouncedDay;
import org.branchwork.rulebook.AnnouncedDays;
import org.branchwork.rulebook.DayKind;
import org.branchwork.rulebook.PolicyKey;
import org.branchwork.rulebook.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {

    private final AnnouncedDays ours = mock(AnnouncedDays.class);
    private final Windows windows = new Windows(RealRules.rulebook(), new WorkingDays(ours));

    @ParameterizedTest(name = "{3}: posted {0}, until {1}, provisional {2}")
    @CsvSource({
        "2026-06-08, 2026-06-15, false, the Monday of posting does not count",
        "2026-09-29, 2026-10-12, false, the National Day holiday and the Saturday made up for it",
        "2026-10-05, 2026-10-13, false, posted within the holiday",
        "2026-09-18, 2026-09-24, false, a made-up Sunday",
        "2026-01-30, 2026-02-06, false, before the Spring Festival",
        "2026-02-12, 2026-02-26, false, the Spring Festival and its made-up Saturday before",
        "2025-12-29, 2026-01-06, false, over a year end with both years announced and a Sunday made up",
        "2026-12-24, 2026-12-31, false, to the last day of the last year announced",
        "2026-12-25, 2027-01-01, true, a day further: the first of January of an unknown year counts",
        "2027-06-02, 2027-06-09, true, a year not announced is Monday to Friday",
    })
    void run_five_working_days(LocalDate posted, LocalDate until, boolean provisional, String why) {
        assertThat(windows.from(posted, "BS1")).as(why).isEqualTo(new Window(posted, until, provisional));
    }

    /** Policy FIRST-NOTICE-DAY and T-NOTICE; a day of posting that is no working day counts for nobody. */
    @ParameterizedTest
    @CsvSource({
        "FIRST_NOTICE_DAY, COUNTED, 2026-06-08, 2026-06-12",
        "FIRST_NOTICE_DAY, COUNTED, 2026-06-06, 2026-06-12",
        "FIRST_NOTICE_DAY, NOT_COUNTED, 2026-06-08, 2026-06-15",
        "T_NOTICE, 7, 2026-06-08, 2026-06-17"
    })
    void run_by_what_the_branch_has_settled(PolicyKey key, String value, LocalDate posted, LocalDate until) {
        Windows settled = new Windows(RealRules.with(key, value), new WorkingDays(ours));
        assertThat(settled.from(posted, "BS1").until()).isEqualTo(until);
    }

    @Test
    void are_counted_anew_when_a_year_is_announced() {
        Window before = windows.from(LocalDate.parse("2027-06-02"), "BS1");
        when(ours.findAll())
                .thenReturn(List.of(new AnnouncedDay(2027, LocalDate.parse("2027-06-09"), DayKind.OFF, "端午节")));
        assertThat(windows.anew(before, "BS1"))
                .isEqualTo(new Window(LocalDate.parse("2027-06-02"), LocalDate.parse("2027-06-10"), false));
    }
}
