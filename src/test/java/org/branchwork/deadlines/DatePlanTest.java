package org.branchwork.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.admission.ListingOrder;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.NoticeResults;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.AnnouncedDays;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.WorkingDays;
import org.junit.jupiter.api.Test;

/** What a secretary writes on paper with a calendar beside: the days of a case that is one year from its consent. */
class DatePlanTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final OrganisationTime time = new OrganisationTime(
            Clock.fixed(LocalDate.of(2026, 9, 1).atTime(9, 0).atZone(ZONE).toInstant(), ZONE));
    private final DatePlan plan = new DatePlan(
            RealRules.rulebook(),
            new WorkingDays(mock(AnnouncedDays.class)),
            new ListingOrder(mock(CaseSteps.class), RealRules.rulebook(), time),
            mock(NoticeResults.class),
            time);
    private final MembershipCase theCase = new MembershipCase("2026-00001", "lin", "B1", LocalDate.of(2026, 6, 1));

    @Test
    void countsEveryStepFromTheOneBefore() {
        activist(LocalDate.of(2026, 8, 31));
        Map<Fact, DatePlan.Day> days = days(Map.of());
        assertThat(days.get(Fact.ACTIVIST_SINCE).on()).isEqualTo("2026-08-31");
        assertThat(days.get(Fact.CONSENTED_ON).earliest()).isEqualTo("2027-08-31");
        assertThat(days.get(Fact.NOTICE_FROM).earliest()).isEqualTo("2027-08-31");
        assertThat(days.get(Fact.NOTICE_UNTIL).earliest())
                .as("a Tuesday, and five working days")
                .isEqualTo("2027-09-07");
        assertThat(days.get(Fact.LISTED_ON).earliest()).isEqualTo("2027-09-08");
        assertThat(days.get(Fact.TRAINED_ON).earliest()).as("three days").isEqualTo("2027-09-10");
        assertThat(days.get(Fact.RESOLVED_ON).earliest()).isEqualTo("2027-09-10");
        assertThat(days.get(Fact.RESOLVED_ON).latest()).isEqualTo("2027-10-10");
        assertThat(days.get(Fact.APPROVED_ON).latest()).isEqualTo("2027-12-10");
        assertThat(days.get(Fact.PROBATION_UNTIL).earliest()).isEqualTo("2028-09-10");
        assertThat(days.get(Fact.STANDING_SINCE).earliest()).isEqualTo("2028-09-10");
    }

    @Test
    void aSupposedDayMovesWhatFollowsAndNothingBefore() {
        activist(LocalDate.of(2026, 8, 31));
        Map<Fact, DatePlan.Day> days = days(Map.of(Fact.ACTIVIST_SINCE, LocalDate.of(2026, 7, 1)));
        assertThat(days.get(Fact.ACTIVIST_SINCE).supposed()).isTrue();
        assertThat(days.get(Fact.CONSENTED_ON).earliest()).isEqualTo("2027-07-01");
        assertThat(days.get(Fact.RECEIVED_ON).on()).isEqualTo("2026-06-01");
        assertThat(theCase.day(Fact.ACTIVIST_SINCE)).isEqualTo("2026-08-31");
    }

    @Test
    void theEndOfProbationFollowsASupposedResolution() {
        activist(LocalDate.of(2025, 1, 31));
        theCase.note(Fact.RESOLVED_ON, LocalDate.of(2026, 6, 30));
        theCase.note(Fact.PROBATION_UNTIL, LocalDate.of(2027, 6, 30));
        assertThat(days(Map.of()).get(Fact.PROBATION_UNTIL).on()).isEqualTo("2027-06-30");
        var supposed = days(Map.of(Fact.RESOLVED_ON, LocalDate.of(2028, 2, 29)));
        assertThat(supposed.get(Fact.PROBATION_UNTIL).earliest()).isEqualTo("2029-02-28");
        assertThat(supposed.get(Fact.CONVERSION_RESOLVED_ON).earliest()).isEqualTo("2029-02-28");
    }

    @Test
    void nothingToComeLiesInThePast() {
        theCase.note(Fact.RECEIVED_ON, LocalDate.of(2026, 6, 1));
        DatePlan.Day talk = days(Map.of()).get(Fact.TALKED_ON);
        assertThat(talk.earliest()).isEqualTo(time.today());
        assertThat(talk.latest()).as("a month from receipt, and gone").isEqualTo("2026-07-01");
    }

    private void activist(LocalDate since) {
        theCase.note(Fact.RECEIVED_ON, LocalDate.of(2026, 6, 1));
        theCase.note(Fact.TALKED_ON, LocalDate.of(2026, 6, 15));
        theCase.note(Fact.ACTIVIST_SINCE, since);
    }

    private Map<Fact, DatePlan.Day> days(Map<Fact, LocalDate> supposed) {
        return plan.of(theCase, supposed).stream().collect(Collectors.toMap(DatePlan.Day::fact, Function.identity()));
    }
}
