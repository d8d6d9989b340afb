package org.branchwork.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.admission.ListingOrder;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.NoticeResults;
import org.branchwork.admission.NoticeResults.NoticeResult;
import org.branchwork.admission.Stage;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.AnnouncedDays;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.PolicyKey;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.WorkingDays;
import org.junit.jupiter.api.Test;

/** Consent and notice around 11 May 2026, and the notices of policy, in the date plan. */
class ListingPlanTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final MembershipCase theCase = new MembershipCase("2026-00001", "lin", "B1", LocalDate.of(2024, 6, 1));
    private final CaseSteps steps = mock(CaseSteps.class);
    private final NoticeResults notices = mock(NoticeResults.class);
    private Rulebook rulebook = RealRules.rulebook();

    private List<DatePlan.Day> plan(String today, Map<Fact, LocalDate> supposed) {
        OrganisationTime time = new OrganisationTime(
                Clock.fixed(day(today).atTime(9, 0).atZone(ZONE).toInstant(), ZONE));
        WorkingDays workingDays = new WorkingDays(mock(AnnouncedDays.class));
        return new DatePlan(rulebook, workingDays, new ListingOrder(steps, rulebook, time), notices, time)
                .of(theCase, supposed);
    }

    /** The four days of the listing in their order, as {@code listedOn 2026-06-09}. */
    private static List<String> listing(List<DatePlan.Day> days) {
        List<Fact> four = List.of(Fact.CONSENTED_ON, Fact.NOTICE_FROM, Fact.NOTICE_UNTIL, Fact.LISTED_ON);
        return days.stream()
                .filter(day -> day.fact() != null && four.contains(day.fact()))
                .map(day -> day.fact().key() + " " + Objects.requireNonNullElse(day.on(), day.earliest()))
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private void activistSince(String day) {
        theCase.note(Fact.RECEIVED_ON, day("2024-06-01"));
        theCase.note(Fact.TALKED_ON, day("2024-06-15"));
        theCase.note(Fact.ACTIVIST_SINCE, day(day));
        theCase.note(Fact.FILED_ON, day(day));
    }

    private void discussedOn(String day) {
        theCase.enter(Stage.DEVELOPMENT_TARGET);
        CaseStep step = new CaseStep(
                theCase, "target-discuss", null, "m", day(day), day(day).atTime(9, 0), "PROPOSE", "{}", null, null, "");
        when(steps.findFirstByCaseNumberAndStageRunAndKeyOrderByIdDesc(any(), anyInt(), any()))
                .thenReturn(Optional.of(step));
        when(steps.findFirstByCaseNumberAndKeyOrderByIdDesc(any(), any())).thenReturn(Optional.of(step));
    }

    @Test
    void aRoundBegunUnderTheRulesOf2014IsMadePublicFirst() {
        activistSince("2025-03-01");
        discussedOn("2026-05-10");
        assertThat(listing(plan("2026-06-01", Map.of())))
                .containsExactly(
                        "noticeFrom 2026-06-01",
                        "noticeUntil 2026-06-08",
                        "consentedOn 2026-06-09",
                        "listedOn 2026-06-09");
        theCase.note(Fact.NOTICE_FROM, day("2026-05-12"));
        theCase.note(Fact.NOTICE_UNTIL, day("2026-05-19"));
        theCase.note(Fact.CONSENTED_ON, day("2026-05-25"));
        theCase.note(Fact.LISTED_ON, day("2026-05-25"));
        theCase.enter(Stage.ACCEPTANCE);
        assertThat(listing(plan("2026-06-01", Map.of())))
                .as("told in the order in which it was done")
                .containsExactly(
                        "noticeFrom 2026-05-12",
                        "noticeUntil 2026-05-19",
                        "consentedOn 2026-05-25",
                        "listedOn 2026-05-25");
        assertThat(listing(plan("2026-06-01", Map.of(Fact.CONSENTED_ON, day("2026-05-28")))))
                .as("listed on the day of the answer")
                .endsWith("consentedOn 2026-05-28", "listedOn 2026-05-28");
    }

    @Test
    void aRoundBegunOnTheDayOfTheNewRulesIsConsentedToFirst() {
        activistSince("2025-03-01");
        discussedOn("2026-05-11");
        assertThat(listing(plan("2026-06-01", Map.of())))
                .containsExactly(
                        "consentedOn 2026-06-01",
                        "noticeFrom 2026-06-01",
                        "noticeUntil 2026-06-08",
                        "listedOn 2026-06-09");
    }

    @Test
    void theDayOnWhichTheMeetingIsPlannedDecidesWhileItIsToCome() {
        activistSince("2025-05-10");
        assertThat(listing(plan("2026-03-02", Map.of())))
                .containsExactly(
                        "noticeFrom 2026-05-10",
                        "noticeUntil 2026-05-15",
                        "consentedOn 2026-05-16",
                        "listedOn 2026-05-16");
        assertThat(listing(plan("2026-03-02", Map.of(Fact.ACTIVIST_SINCE, day("2025-05-11")))))
                .as("a day later the meeting falls under the Rules of 2026")
                .containsExactly(
                        "consentedOn 2026-05-11",
                        "noticeFrom 2026-05-11",
                        "noticeUntil 2026-05-18",
                        "listedOn 2026-05-19");
        assertThat(listing(plan("2026-05-11", Map.of())))
                .as("a meeting that was missed is held under the Rules of its day")
                .startsWith("consentedOn 2026-05-11");
    }

    @Test
    void whoWasListedElsewhereKeepsTheOrderOfThere() {
        activistSince("2024-07-01");
        theCase.note(Fact.NOTICE_FROM, day("2025-08-01"));
        theCase.note(Fact.NOTICE_UNTIL, day("2025-08-08"));
        theCase.note(Fact.CONSENTED_ON, day("2025-08-11"));
        theCase.note(Fact.LISTED_ON, day("2025-08-11"));
        theCase.enter(Stage.DEVELOPMENT_TARGET);
        assertThat(listing(plan("2026-09-01", Map.of()))).startsWith("noticeFrom 2025-08-01");
    }

    private static List<String> extra(List<DatePlan.Day> days) {
        return days.stream()
                .filter(day -> day.notice() != null)
                .map(day -> day.notice() + " " + Objects.requireNonNullElse(day.on(), day.earliest()) + " "
                        + day.rule().article())
                .toList();
    }

    private static LocalDate earliest(List<DatePlan.Day> days, Fact fact) {
        return days.stream()
                .filter(day -> day.fact() == fact)
                .findFirst()
                .orElseThrow()
                .earliest();
    }

    @Test
    void noticesOfPolicyStandBeforeWhatWaitsForThem() {
        rulebook = RealRules.with(PolicyKey.EXTRA_NOTICES, "ACTIVIST ACCEPTANCE CONVERSION");
        theCase.note(Fact.RECEIVED_ON, day("2026-08-01"));
        theCase.note(Fact.TALKED_ON, day("2026-08-20"));
        List<DatePlan.Day> days = plan("2026-09-01", Map.of());
        assertThat(extra(days))
                .containsExactly(
                        "ACTIVIST 2026-09-08 Policy of 学生第一党支部",
                        "ACCEPTANCE 2027-09-17 Policy of 学生第一党支部",
                        "CONVERSION 2028-09-18 Policy of 学生第一党支部");
        assertThat(earliest(days, Fact.FILED_ON)).isEqualTo("2026-09-09");
        assertThat(earliest(days, Fact.RESOLVED_ON)).isEqualTo("2027-09-18");
        assertThat(earliest(days, Fact.PROBATION_UNTIL)).isEqualTo("2028-09-18");
        assertThat(earliest(days, Fact.CONVERSION_RESOLVED_ON))
                .as("posted a week before the last day, it is over the day after it")
                .isEqualTo("2028-09-19");
    }

    @Test
    void aNoticeThatWasHeldIsTold() {
        rulebook = RealRules.with(PolicyKey.EXTRA_NOTICES, "ACTIVIST");
        theCase.note(Fact.RECEIVED_ON, day("2026-08-01"));
        theCase.note(Fact.TALKED_ON, day("2026-08-20"));
        theCase.enter(Stage.CULTIVATION);
        when(notices.asked(theCase))
                .thenReturn(Optional.of(new NoticeResult(day("2026-08-28"), day("2026-08-31"), true)));
        List<DatePlan.Day> days = plan("2026-09-01", Map.of());
        assertThat(extra(days)).containsExactly("ACTIVIST 2026-08-28 Policy of 学生第一党支部");
        assertThat(earliest(days, Fact.FILED_ON)).isEqualTo("2026-09-01");
    }

    @Test
    void policiesOnTheFirstDayOfANoticeAndTheLastOfProbationAreCountedIn() {
        activistSince("2025-07-01");
        rulebook = RealRules.with(PolicyKey.FIRST_NOTICE_DAY, "COUNTED");
        assertThat(listing(plan("2026-09-01", Map.of()))).contains("noticeUntil 2026-09-07");
        rulebook = RealRules.with(PolicyKey.PROBATION_END, "DAY_BEFORE");
        theCase.note(Fact.RESOLVED_ON, day("2026-08-31"));
        assertThat(earliest(plan("2026-09-01", Map.of()), Fact.PROBATION_UNTIL)).isEqualTo("2027-08-30");
    }
}
