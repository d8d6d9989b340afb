package org.branchwork.path.probation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Extension (T-EXT-LEAST to T-EXT), postponement, and a review before the time. */
class ExtensionPathTest extends ProbationWalk {

    @Autowired
    private ReviewForCause review;

    private static Map<String, Object> postponement(String until) {
        return with(proposal("POSTPONE", "2028-07-10"), "postponedUntil", until);
    }

    private void extendedForSixMonths() {
        adopted(extension("2028-07-10", 6));
        concludes("APPROVE", "APPROVED", "2028-07-12");
    }

    @Test
    void anExtensionMovesTheLastDayAndAllIsDoneAgain() {
        extendedForSixMonths();

        assertThat(theCase().state()).isEqualTo(CaseState.EXTENDED);
        assertThat(day(Fact.EXTENDED_UNTIL)).isEqualTo("2029-01-10");
        assertThat(day(Fact.PROBATION_UNTIL)).isEqualTo("2028-07-10");
        assertThat(theCase().has(Fact.CONVERSION_RESOLVED_ON)).isFalse();
        assertThat(open()).doesNotContain("probation-opinions", "probation-apply-conversion");
        at("2029-01-02T23:59");
        assertThat(open()).doesNotContain("probation-apply-conversion");
        at("2029-01-03T00:00");
        assertThat(refused(t, "probation-apply-conversion", values("appliedOn", "2028-07-04", "letter", "我申请转为正式党员。")))
                .containsExactly("DATE-ORDER appliedOn");
        appliesForConversion("2029-01-03");
        opinionsAreHeard();
        proposes(proposal("CONVERT", "2029-01-03"));
        votes("2029-01-10", true);
        concludes("APPROVE", "APPROVED", "2029-01-10");

        assertThat(theCase().state()).isEqualTo(CaseState.FULL_MEMBER);
        assertThat(day(Fact.STANDING_SINCE)).isEqualTo("2029-01-10");
        assertThat(passed("probation")).contains("event_extended");
    }

    @Test
    void theApplicationOfBeforeTheExtensionCountsNoMore() {
        extendedForSixMonths();
        at("2029-01-10");
        opinionsAreHeard();
        assertThat(refused(a, "probation-committee-review", proposal("CONVERT", "2029-01-10")))
                .containsExactly("APPLICATION-MISSING proposal");
        assertThat(refused(a, "probation-committee-review", extension("2029-01-10", 6)))
                .containsExactly("EXTENSION-ONCE proposal");
        appliesForConversion("2029-01-10");
        proposes(proposal("CONVERT", "2029-01-10"));
        assertThat(open()).contains("vote-convene");
    }

    @Test
    void probationIsExtendedBySixToTwelveMonths() {
        theCommitteeIsToPropose();
        for (Integer months : new Integer[] {null, 0, -6, 5, 13, Integer.MAX_VALUE}) {
            assertThat(refused(a, "probation-committee-review", extension("2028-07-10", months)))
                    .as("%s months", months)
                    .containsExactly("T-EXT extensionMonths");
        }
        proposes(extension("2028-07-10", 12));
        votes("2028-07-12", true);
        concludes("APPROVE", "APPROVED", "2028-07-12");
        assertThat(day(Fact.EXTENDED_UNTIL)).isEqualTo("2029-07-10");
    }

    @Test
    void onlyWhoWasTransferredInIsDiscussedLater() {
        theCommitteeIsToPropose();
        assertThat(refused(a, "probation-committee-review", postponement("2028-10-10")))
                .containsExactly("T-POST proposal");
        recorded(CaseSteps.TRANSFER);
        for (String until : new String[] {null, "2029-01-11"}) {
            assertThat(refused(a, "probation-committee-review", postponement(until)))
                    .as(until)
                    .containsExactly("T-POST postponedUntil");
        }
        assertThat(refused(a, "probation-committee-review", postponement("2028-07-09")))
                .containsExactly("DATE-ORDER postponedUntil");
    }

    @Test
    void aPostponedDiscussionOpensOnItsDayAndKeepsTheLastDay() {
        theCommitteeIsToPropose();
        recorded(CaseSteps.TRANSFER);
        proposes(postponement("2028-10-10"));
        assertThat(open()).doesNotContain("vote-convene", "probation-opinions");
        at("2028-10-09T23:59");
        assertThat(open()).doesNotContain("probation-opinions");
        at("2028-10-10T00:00");
        opinionsAreHeard();
        proposes(proposal("CONVERT", "2028-10-10"));
        votes("2028-10-10", true);
        concludes("APPROVE", "APPROVED", "2028-10-10");

        assertThat(day(Fact.STANDING_SINCE)).isEqualTo("2028-07-10");
        assertThat(theCase().has(Fact.EXTENDED_UNTIL)).isFalse();
    }

    @Test
    void whoIsExtendedForCauseAppliesBeforeTheNewLastDay() {
        inducted();
        at("2028-02-01");
        review.open(a, number, () -> "长期不参加组织生活。");
        assertThat(open()).contains("probation-committee-review").doesNotContain("probation-opinions");
        proposes(extension("2028-02-01", 6));
        votes("2028-02-02", true);
        concludes("APPROVE", "APPROVED", "2028-02-02");

        assertThat(day(Fact.EXTENDED_UNTIL)).isEqualTo("2029-01-10");
        at("2028-07-12");
        assertThat(open())
                .as("the week before the old last day has gone by")
                .doesNotContain("probation-apply-conversion", "probation-opinions");
        at("2029-01-03");
        assertThat(open()).contains("probation-apply-conversion");
        assertThat(passed("probation")).contains("event_reviewForCause", "event_extendedBefore");
    }

    @Test
    void anApplicationTaskThatIsOpenAlreadyIsPutOffByAnExtension() {
        inducted();
        at("2028-07-10");
        assertThat(open()).contains("probation-apply-conversion");
        opinionsAreHeard();
        proposes(extension("2028-07-10", 6));
        votes("2028-07-12", true);
        concludes("APPROVE", "APPROVED", "2028-07-12");

        assertThat(open()).doesNotContain("probation-apply-conversion");
        assertThat(timers()).contains(day("2029-01-03"), day("2029-01-10"));
    }

    @Test
    void onlyTheBranchSecretaryOpensAReviewAndOnlyWhileNoneIsOpen() {
        inducted();
        at("2028-02-01");
        for (String stranger : new String[] {b, t, "k1", "v01"}) {
            assertThat(refusal(() -> review.open(stranger, number, () -> null)).kind())
                    .as(stranger)
                    .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        }
        review.open(a, number, () -> null);
        assertThat(open()).filteredOn("probation-committee-review"::equals).hasSize(1);
        assertThat(refusal(() -> review.open(a, number, () -> null)).kind()).isEqualTo(Refusal.Kind.ALREADY_DONE);
        assertThat(open()).filteredOn("probation-committee-review"::equals).hasSize(1);
    }

    @Test
    void nobodyIsReviewedBeforeProbation() {
        theCommitteeIsToDecide();
        assertThat(refusal(() -> review.open(a, number, () -> null)).kind()).isEqualTo(Refusal.Kind.ALREADY_DONE);
    }
}
