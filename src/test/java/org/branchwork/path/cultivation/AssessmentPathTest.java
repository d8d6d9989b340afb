package org.branchwork.path.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rounds, reports and what an assessment may say. */
class AssessmentPathTest extends CultivationWalk {

    private static final String[] AN_ACTIVIST = {
        "receivedOn=2026-06-01", "talkedOn=2026-06-15", "activistSince=2026-06-25", "filedOn=2026-06-25"
    };

    @Autowired
    private CaseSteps steps;

    @Autowired
    private Companions companions;

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void theFirstRoundAndTheFirstReportWaitForTheirDays() {
        activistSince("2026-06-25");

        assertCase(CaseState.ACTIVIST, AN_ACTIVIST);
        assertThat(open()).isEmpty();
        assertThat(timers()).containsExactly(day("2026-09-25"), day("2026-12-25"));
        at("2026-09-24T23:59");
        assertThat(open()).isEmpty();
        at("2026-09-25T00:00");
        assertThat(open()).containsExactly("cultivation-thought-report");
    }

    @Test
    void aRoundAsksEachContactAndThenTheCommittee() {
        activistSince("2026-06-25");
        at("2026-12-24T23:59");
        assertThat(open()).doesNotContain("cultivation-contact-opinion");
        at("2026-12-25T00:00");
        assertThat(open())
                .containsExactly(
                        "cultivation-contact-opinion", "cultivation-contact-opinion", "cultivation-thought-report");
        assertThat(taskOf("m02", "cultivation-contact-opinion").due()).isEqualTo("2027-01-25");
        opinionsOf("m02");
        assertThat(open()).doesNotContain("cultivation-assess");
        at("2027-01-10");
        opinionsOf("m04");

        assertThat(open()).containsExactly("cultivation-assess", "cultivation-thought-report");
        assertThat(taskOf("m01", "cultivation-assess").due()).isEqualTo("2027-01-25");
        assertThat(shown("m01", "cultivation-assess").facts())
                .containsEntry("assessmentRound", "2026-12-25")
                .containsEntry("matureFrom", "2027-06-25")
                .containsEntry("contactOpinions", "曹涵 · m02: m02：进步明显。 / 继续培养\n李怡 · m04: m04：进步明显。 / 继续培养");
    }

    @Test
    void whoContinuesWaitsForTheNextMultiple() {
        activistSince("2026-06-25");
        at("2027-01-20");
        opinionsOf("m02", "m04");
        assertThat(refused("m01", "cultivation-assess", assessment("CONTINUE", "2026-12-24")))
                .containsExactly("DATE-ORDER assessedOn");
        assertThat(does("m01", "cultivation-assess", assessment("CONTINUE", "2027-01-20")))
                .isEqualTo("CONTINUE");

        assertCase(CaseState.ACTIVIST, AN_ACTIVIST);
        assertThat(passed("cultivation")).doesNotContain("endEvent_mature", "endEvent_removed");
        assertThat(timers()).containsExactly(day("2027-06-25"));
    }

    @Test
    void aLateAssessmentIsKeptAsLate() {
        activistSince("2026-06-25");
        at("2027-01-26");
        opinionsOf("m02", "m04");
        does("m01", "cultivation-assess", assessment("CONTINUE", "2027-01-26"));

        String checks = steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "cultivation-assess")
                .orElseThrow()
                .checks();
        assertThat(checks).contains("\"rule\":\"T_ASSESS\"", "\"severity\":\"LATE\"", "\"passed\":false", "2027-01-25");
    }

    @Test
    void roundsThatCountFromAMonthsEndKeepToIt() {
        activistSince("2026-08-31");
        assertThat(timers()).containsExactly(day("2026-11-30"), day("2027-02-28"));
        at("2027-02-28T00:00");
        opinionsOf("m02", "m04");
        does("m01", "cultivation-assess", assessment("CONTINUE", "2027-02-28"));
        assertThat(timers()).containsExactly(day("2027-08-31"));
        does("s01", "cultivation-thought-report", report("2027-02-28"));
        assertThat(timers()).containsExactly(day("2027-05-31"), day("2027-08-31"));
    }

    @Test
    void aRoundStillOpenWhenTheNextFallsDueIsNotDoubled() {
        activistSince("2026-06-25");
        at("2027-07-01");
        assertThat(open())
                .containsExactly(
                        "cultivation-contact-opinion", "cultivation-contact-opinion", "cultivation-thought-report");
        opinionsOf("m02", "m04");
        assertThat(taskOf("m01", "cultivation-assess").due()).isEqualTo("2027-01-25");
        does("m01", "cultivation-assess", assessment("CONTINUE", "2027-07-01"));
        assertThat(timers()).containsExactly(day("2027-12-25"));
    }

    @Test
    void reportsComeOneAtATimeInWritingOrOnPaper() {
        activistSince("2026-06-25");
        at("2027-01-05");
        assertThat(refused("s01", "cultivation-thought-report", Map.of("reportedOn", "2027-01-05")))
                .containsExactly("input.missing text");
        assertThat(refused("s01", "cultivation-thought-report", report("2026-06-24")))
                .containsExactly("DATE-ORDER reportedOn");
        does("s01", "cultivation-thought-report", Map.of("reportedOn", "2027-01-05", "document", "第三季度手写稿"));

        assertThat(open()).doesNotContain("cultivation-thought-report");
        assertThat(timers()).containsExactly(day("2027-03-25"));
        at("2027-03-25T00:00");
        assertThat(shown("s01", "cultivation-thought-report").facts()).containsEntry("previousReport", "2027-01-05");
    }

    @Test
    void nobodyIsMatureBeforeAYearIsOver() {
        activistSince("2026-06-25");
        at("2026-12-28");
        opinionsOf("m02", "m04");
        assertThat(refusal(() -> does("m01", "cultivation-assess", assessment("MATURE", "2026-12-28")))
                        .violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.check().rule().id()).isEqualTo("T-CULT");
                    assertThat(violation.check().earliest()).isEqualTo("2027-06-25");
                });
        assertCase(CaseState.ACTIVIST, AN_ACTIVIST);
        assertThat(open()).contains("cultivation-assess");
    }

    @Test
    void whoIsRemovedIsAnApplicantAgainWithoutContactsOrTimeServed() {
        activistSince("2026-06-25");
        at("2027-01-05");
        opinionsOf("m02", "m04");
        does("m01", "cultivation-assess", assessment("REMOVE", "2027-01-05"));

        assertCase(CaseState.APPLICANT, "receivedOn=2026-06-01", "talkedOn=2026-06-15");
        assertThat(companions.present(number, CompanionRole.CONTACT)).isEmpty();
        assertThat(companions.findByCaseNumberOrderById(number))
                .hasSize(2)
                .allSatisfy(contact -> assertThat(contact.until()).isEqualTo("2027-01-05"));
        assertThat(open()).containsExactly("cultivation-recommend");
        assertThat(timers()).isEmpty();
    }

    @Test
    void theTimeServedBeforeARemovalIsNotBroughtBackByABackdatedMeeting() {
        activistSince("2026-06-25");
        at("2027-01-05");
        opinionsOf("m02", "m04");
        does("m01", "cultivation-assess", assessment("REMOVE", "2027-01-05"));
        at("2027-02-01");
        does("m01", "cultivation-recommend", recommendation("LEAGUE", "2026-06-20"));
        assertThat(refused("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-25")))
                .containsExactly("DATE-ORDER meetingOn");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2027-02-01"));
        does("c1", "cultivation-file", answer("NO_OBJECTION", "2027-02-01"));
        does("m01", "cultivation-appoint-contacts", Map.of("contacts", List.of("m05")));
        assertThat(timers()).containsExactly(day("2027-05-01"), day("2027-08-01"));
    }
}
