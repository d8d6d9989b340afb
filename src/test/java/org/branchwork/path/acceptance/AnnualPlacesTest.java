package org.branchwork.path.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.path.CollegeWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Policy PLACE-MISSING: whoever passes the pre-review takes a place of the annual plans. */
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

    private void plans(String organ, int year, String category, int places) {
        jdbc.update(
                "insert into admission_plan (organ, plan_year, category, places) values (?, ?, ?, ?)",
                organ,
                year,
                category,
                places);
    }

    @AfterEach
    void forgetThePlans() {
        jdbc.update("delete from admission_plan");
    }

    private void toBePreReviewed() {
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        at("2027-06-21");
    }

    private String category() {
        return jdbc.queryForObject("select category from person where login = 't8'", String.class);
    }

    @Test
    void withoutAPlanForHisCategoryThereIsNoPlaceAndWithoutThePolicyNoneIsAskedFor() {
        settles("BS8", "PLACE-MISSING", "ON");
        plans("C7", 2027, category().equals("STAFF") ? "OTHER" : "STAFF", 5);
        toBePreReviewed();
        assertThat(refused("k1", "acceptance-pre-review", passed())).containsExactly("PLACE-MISSING");
        jdbc.update("delete from organ_policy");
        does("k1", "acceptance-pre-review", passed());
        assertThat(open()).containsExactly("acceptance-fill-form");
    }

    private static Map<String, Object> passed() {
        return with(preReview("PASS", "2027-06-21"), "formNumber", "202700017");
    }

    @Test
    void whoPassesThePreReviewTakesAPlaceOfTheYear() {
        settles("OD7", "PLACE-MISSING", "ON");
        plans("C7", 2027, category(), 2);
        plans("C7", 2026, category(), 9);
        another("2026-90001", "BS7", "2027-01-01");
        another("2026-90002", "BS7", "2026-12-31");
        another("2026-90003", "BS1", "2027-03-01");
        toBePreReviewed();
        another("2026-90004", "BS8", "2027-12-31");
        var refusal = refusal(() -> does("k1", "acceptance-pre-review", passed()));
        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.check().rule().id()).isEqualTo("PLACE-MISSING");
            assertThat(violation.check().article()).isEqualTo("Policy of 校党委组织部");
            assertThat(violation.check().arguments()).containsExactly("2", "2", "外国语学院党委");
            assertThat(violation.check().earliest()).isEqualTo(LocalDate.parse("2028-01-01"));
        });
        jdbc.update("delete from case_fact where fact_value = '2027-12-31'");
        does("k1", "acceptance-pre-review", passed());
        assertThat(theCase().state()).isEqualTo(CaseState.DEVELOPMENT_TARGET);
        assertThat(open()).containsExactly("acceptance-fill-form");
    }

    @Test
    void everyPlanCountsAndWhoDoesNotPassNeedsNoPlace() {
        settles("C7", "PLACE-MISSING", "ON");
        plans("C7", 2027, category(), 9);
        plans("BS8", 2027, category(), 1);
        another("2026-90001", "BS8", "2027-05-05");
        toBePreReviewed();
        assertThat(refused("k1", "acceptance-pre-review", passed())).containsExactly("PLACE-MISSING");
        does("k1", "acceptance-pre-review", with(preReview("RETURNED", "2027-06-21"), "defects", java.util.List.of()));
        assertThat(open()).containsExactly("acceptance-committee-review");
    }
}
