package org.branchwork.path.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
import org.branchwork.dossier.RecordsBefore;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.StepRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When rounds (T-ASSESS, T-ASSESS-DUE) and thought reports (T-REPORT) of an activist open, and until when they are in time. */
class RoundsTest {

    private final MembershipCase theCase =
            new MembershipCase("2026-00001", "s01", "BS1", LocalDate.parse("2026-06-01"));
    private final List<CaseStep> done = new ArrayList<>();
    private Rounds rounds;

    @BeforeEach
    void prepare() {
        CaseSteps steps = mock(CaseSteps.class);
        when(steps.findByCaseNumberOrderById("2026-00001")).thenReturn(done);
        rounds = new Rounds(
                steps,
                new RecordsBefore(steps, new StepRecords()),
                RealRules.rulebook(),
                new OrganisationTime(Clock.system(ZoneId.of("Asia/Shanghai"))));
        theCase.enter(Stage.CULTIVATION);
    }

    private void activistSince(String day) {
        theCase.note(Fact.ACTIVIST_SINCE, LocalDate.parse(day));
    }

    private void done(String key, String day) {
        LocalDate date = LocalDate.parse(day);
        done.add(new CaseStep(theCase, key, null, "m01", date, date.atTime(10, 0), null, "{}", null, null, "[]"));
    }

    private void assertRound(String day) {
        assertThat(rounds.assessment(theCase)).isEqualTo(day);
    }

    private void assertReport(String day) {
        assertThat(rounds.report(theCase)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-25, 2026-12-25, 2027-06-25, 2027-12-25",
        "2026-08-31, 2027-02-28, 2027-08-31, 2028-02-29",
        "2027-08-29, 2028-02-29, 2028-08-29, 2029-02-28",
        "2026-12-31, 2027-06-30, 2027-12-31, 2028-06-30"
    })
    void eachRoundCountsFromTheDayTheActivistWasDetermined(String since, String first, String second, String third) {
        activistSince(since);
        done("cultivation-appoint-contacts", since);
        assertRound(first);
        done("cultivation-assess", first);
        assertRound(second);
        done("cultivation-assess", second);
        assertRound(third);
    }

    @Test
    void aLateAssessmentDoesNotPutOffTheNextRound() {
        activistSince("2026-06-25");
        done("cultivation-appoint-contacts", "2026-07-06");
        done("cultivation-assess", "2027-05-30");
        assertRound("2027-06-25");
    }

    @Test
    void aRoundStillOpenWhenTheNextFallsDueIsNotDoubled() {
        activistSince("2026-06-25");
        done("cultivation-appoint-contacts", "2026-07-06");
        done("cultivation-contact-opinion", "2027-07-01");
        assertRound("2026-12-25");
        done("cultivation-assess", "2027-07-02");
        assertRound("2027-12-25");
    }

    @Test
    void anAssessmentOnTheVeryDayTheNextRoundFallsDueTakesItsPlace() {
        activistSince("2026-06-25");
        done("cultivation-appoint-contacts", "2026-07-06");
        done("cultivation-assess", "2027-06-25");
        assertRound("2027-12-25");
    }

    @Test
    void aFilingAnsweredAfterHalfAYearHasMissedTheFirstRound() {
        activistSince("2026-06-25");
        done("cultivation-file", "2027-01-10");
        done("cultivation-appoint-contacts", "2027-01-12");
        assertRound("2027-06-25");
        assertReport("2027-03-25");
    }

    @Test
    void whoComesBackFromALaterStageJoinsTheNextMultiple() {
        activistSince("2026-06-25");
        done("cultivation-assess", "2027-06-28");
        theCase.enter(Stage.DEVELOPMENT_TARGET);
        done("target-discuss", "2028-01-15");
        theCase.enter(Stage.CULTIVATION);
        assertRound("2028-06-25");
        assertReport("2028-03-25");
    }

    @Test
    void reportsAndRoundsDoNotMoveEachOther() {
        activistSince("2026-08-31");
        done("cultivation-appoint-contacts", "2026-09-10");
        assertReport("2026-11-30");
        done("cultivation-thought-report", "2026-12-05");
        assertReport("2027-02-28");
        assertRound("2027-02-28");
        done("cultivation-assess", "2027-03-02");
        assertReport("2027-02-28");
        assertRound("2027-08-31");
    }

    @Test
    void replacingAContactMovesNothing() {
        activistSince("2026-06-25");
        done("cultivation-appoint-contacts", "2026-07-06");
        done("contact-replacement", "2027-01-05");
        assertRound("2026-12-25");
    }

    @Test
    void theAssessmentIsDueAMonthAfterItsRoundOpened() {
        activistSince("2026-07-31");
        done("cultivation-appoint-contacts", "2026-08-06");
        assertThat(rounds.assessmentDue(theCase, RealRules.on("2027-02-01"))).isEqualTo("2027-02-28");
    }

    @Test
    void onlyWhatCameInSinceTheLastAssessmentBelongsToTheRound() {
        activistSince("2026-06-25");
        done("cultivation-appoint-contacts", "2026-07-06");
        done("cultivation-contact-opinion", "2026-12-26");
        done("cultivation-assess", "2026-12-28");
        done("cultivation-contact-opinion", "2027-06-26");
        done("cultivation-thought-report", "2027-06-26");
        assertThat(rounds.sinceLastAssessment(theCase, "cultivation-contact-opinion"))
                .extracting(CaseStep::actedOn)
                .containsExactly(LocalDate.parse("2027-06-26"));
    }
}
