package org.branchwork.path.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.path.CollegeWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AcceptanceReviewPathTest extends CollegeWalk {

    private static final String[] OF_A_TRAINED_ACTIVIST = {
        "receivedOn=2026-06-01",
        "talkedOn=2026-06-01",
        "activistSince=2026-06-01",
        "filedOn=2026-06-01",
        "trainedOn=2027-06-16"
    };

    @Autowired
    private CaseSteps steps;

    private void assertBackAmongTheActivists(String end) {
        assertCase(CaseState.ACTIVIST, OF_A_TRAINED_ACTIVIST);
        assertThat(passed("acceptance")).contains(end);
        assertThat(open()).noneMatch(key -> key.startsWith("acceptance-"));
    }

    @Test
    void whatIsToBeRemediedComesBackToTheCommittee() {
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", with(meeting("REMEDY", "2027-06-18", false), "remarks", "补充现实表现材料。"));
        assertThat(open()).containsExactly("acceptance-committee-review");
        assertThat(shown(a, "acceptance-committee-review").facts()).containsEntry("remedyRemarks", "补充现实表现材料。");
        assertThat(shown(a, "acceptance-committee-review").values())
                .as("as it was typed, but for the decision")
                .containsEntry("yes", 0)
                .containsEntry("no", 5)
                .doesNotContainKey("outcome");
    }

    @Test
    void theCommitteeMayStop() {
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", meeting("STOP", "2027-06-18", false));
        assertBackAmongTheActivists("endEvent_stopped");
    }

    @Test
    void theReviewDoesNotComeBeforeItsGroundsAreComplete() {
        ready();
        at("2027-06-18");
        assertThat(refused(a, "acceptance-committee-review", meeting("PASS", "2027-06-16", true)))
                .containsExactly("DATE-ORDER meetingOn");
    }

    @Test
    void noCasePassesWithoutItsGrounds() {
        ready();
        at("2027-06-18");
        jdbc.update("delete from case_fact where fact in ('REVIEWED_ON', 'TRAINED_ON', 'NOTICE_UNTIL')");
        jdbc.update("update companion set accepted_on = null where role = 'SPONSOR' and login = ?", b);
        assertThat(refused(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true)))
                .containsExactlyInAnyOrder(
                        "NOTICE-MISSING", "SPONSORS-MISSING", "REVIEW-NOT-QUALIFIED", "TRAINING-MISSING");
        does(a, "acceptance-committee-review", meeting("REMEDY", "2027-06-18", false));
    }

    @Test
    void trainingOlderThanAYearWantsAReason() {
        ready();
        at("2028-06-17");
        assertThat(refused(a, "acceptance-committee-review", meeting("PASS", "2028-06-17", true)))
                .containsExactly("T-RETRAIN");
        does(
                a,
                "acceptance-committee-review",
                with(meeting("PASS", "2028-06-17", true), "overrideReason", "因公外派，无法复训。"));
        assertThat(open()).containsExactly("acceptance-pre-review");
        assertThat(steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "acceptance-committee-review")
                        .orElseThrow()
                        .overrideReason())
                .isEqualTo("因公外派，无法复训。");
    }

    @Test
    void aReturnedPreReviewBringsItsDefectsToTheCommittee() {
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        assertThat(taskOf("k1", "acceptance-pre-review").due()).isEqualTo("2027-07-18");
        does(
                "k1",
                "acceptance-pre-review",
                with(
                        preReview("RETURNED", "2027-06-18"),
                        "defects",
                        List.of(Map.of("defect", "缺少函调回复"), Map.of("defect", "会议记录未签字"))));

        assertThat(open()).containsExactly("acceptance-committee-review");
        assertThat(shown(a, "acceptance-committee-review").facts()).containsEntry("defects", "1. 缺少函调回复\n2. 会议记录未签字");
        assertThat(theCase().has(Fact.PRE_REVIEWED_ON)).isFalse();
        does(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        assertThat(open()).containsExactly("acceptance-pre-review");
    }

    @Test
    void aFailedPreReviewStops() {
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        does("k1", "acceptance-pre-review", preReview("FAIL", "2027-06-18"));
        assertBackAmongTheActivists("endEvent_stopped");
    }

    @Test
    void passingNeedsAFormNumberNobodyElseEverHad() {
        belowTheGeneralBranch();
        applies(t, "BS7");
        jdbc.update(
                "insert into admission_form (form_number, form_year, case_number, issued_on) values ('202700001', 2026, '"
                        + number + "', date '2026-06-01')");
        jdbc.update("insert into case_fact (case_id, fact, fact_value)"
                + " select id, 'FORM_NUMBER', '202700002' from membership_case where number = '" + number + "'");
        backToTheOtherBranch();
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        Map<String, Object> passed = preReview("PASS", "2027-06-18");
        assertThat(refused("k1", "acceptance-pre-review", passed)).contains("FORM-NUMBER-USED formNumber");
        for (String used : List.of("202700001", " 202700001", "202700002")) {
            assertThat(refused("k1", "acceptance-pre-review", with(passed, "formNumber", used)))
                    .as(used)
                    .containsExactly("FORM-NUMBER-USED formNumber");
        }
        does("k1", "acceptance-pre-review", with(passed, "formNumber", "202700003"));
        assertThat(theCase().formNumber()).isEqualTo("202700003");
        assertThat(open()).containsExactly("acceptance-fill-form");
    }

    @Test
    void whoLeavesSoonIsPassedOnlyWithAReason() {
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        Map<String, Object> leaving =
                with(preReview("PASS", "2027-06-18"), "leavingSoon", true, "formNumber", "202700017");
        assertThat(refused("k1", "acceptance-pre-review", leaving)).containsExactly("T-LEAVE leavingSoon");
        does("k1", "acceptance-pre-review", with(leaving, "overrideReason", "毕业后留校工作。"));
        assertThat(theCase().day(Fact.PRE_REVIEWED_ON)).isEqualTo("2027-06-18");
    }

    @Test
    void onlyTheMotiveMustStandInTheFormAndTheRestMay() {
        preReviewed();
        assertThat(refused(t, "acceptance-fill-form", values("motive", " "))).containsExactly("input.missing motive");
        does(
                t,
                "acceptance-fill-form",
                values(
                        "motive",
                        "我志愿加入中国共产党。",
                        "ethnicGroup",
                        "汉族",
                        "history",
                        List.of(Map.of("period", "2024.09至今", "unit", "临江师范学院学生")),
                        "family",
                        List.of(Map.of("relation", "父亲", "name", "苏建", "politicalStatus", "群众"))));
        assertThat(open()).containsExactly("acceptance-sponsor-opinion", "acceptance-sponsor-opinion");
        assertThat(shown(b, "acceptance-sponsor-opinion").facts()).containsEntry("motive", "我志愿加入中国共产党。");
        does(b, "acceptance-sponsor-opinion", values("opinion", "同意。"));
        assertThat(open()).containsExactly("acceptance-sponsor-opinion");
        does(c, "acceptance-sponsor-opinion", values("opinion", "同意。"));
        assertThat(open()).containsExactly("vote-convene");
    }
}
