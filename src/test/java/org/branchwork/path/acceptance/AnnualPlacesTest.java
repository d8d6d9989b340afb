package org.branchwork.path.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.path.CollegeWalk;
import org.junit.jupiter.api.Test;

/** Policy PLACE-MISSING: an organ's annual plan has places for so many who pass the pre-review. */
class AnnualPlacesTest extends CollegeWalk {

    /** Of a case of that branch that passed the pre-review on that day. */
    private void another(String number, String branch, String day) {
        jdbc.update(
                "insert into membership_case (number, applicant, branch, state, opened_on, stage_run, version)"
                        + " values (?, 't7', ?, 'DEVELOPMENT_TARGET', date '2026-01-01', 0, 0)",
                number,
                branch);
        jdbc.update(
                "insert into case_fact (case_id, fact, fact_value)"
                        + " select id, 'PRE_REVIEWED_ON', ? from membership_case where number = ?",
                day,
                number);
    }

    private void toBePreReviewed() {
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        at("2027-06-21");
    }

    private static Map<String, Object> passed() {
        return with(preReview("PASS", "2027-06-21"), "formNumber", "202700017");
    }

    @Test
    void whoPassesThePreReviewTakesAPlaceOfTheYear() {
        settles("C7", "PLACE-MISSING", "2");
        another("2026-90001", "BS7", "2027-01-01");
        another("2026-90002", "BS7", "2026-12-31");
        another("2026-90003", "BS1", "2027-03-01");
        toBePreReviewed();
        another("2026-90004", "BS8", "2027-12-31");
        var refusal = refusal(() -> does("k1", "acceptance-pre-review", passed()));
        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.check().rule().id()).isEqualTo("PLACE-MISSING");
            assertThat(violation.check().article()).isEqualTo("Policy of 外国语学院党委");
            assertThat(violation.check().arguments()).containsExactly("2", "2", "外国语学院党委");
            assertThat(violation.check().earliest()).isEqualTo(LocalDate.parse("2028-01-01"));
        });
        jdbc.update("delete from case_fact where fact_value = '2027-12-31'");
        does("k1", "acceptance-pre-review", passed());
        assertThat(theCase().state()).isEqualTo(CaseState.DEVELOPMENT_TARGET);
        assertThat(open()).containsExactly("acceptance-fill-form");
    }

    @Test
    void theNearestPlanCountsAndWhoDoesNotPassNeedsNoPlace() {
        settles("C7", "PLACE-MISSING", "9");
        settles("BS8", "PLACE-MISSING", "1");
        another("2026-90001", "BS8", "2027-05-05");
        toBePreReviewed();
        assertThat(refused("k1", "acceptance-pre-review", passed())).containsExactly("PLACE-MISSING");
        does("k1", "acceptance-pre-review", with(preReview("RETURNED", "2027-06-21"), "defects", java.util.List.of()));
        assertThat(open()).containsExactly("acceptance-committee-review");
    }
}
