package org.branchwork.path.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.AdmissionForm;
import org.branchwork.dossier.AdmissionForms;
import org.branchwork.dossier.FormLedger;
import org.branchwork.engine.RealRules;
import org.branchwork.organization.Organs;
import org.branchwork.path.acceptance.AcceptancePreReview.Outcome;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rule;
import org.branchwork.task.Defect;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.FormBinder;
import org.branchwork.task.StepRecords;
import org.branchwork.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptancePreReviewTest {

    private final MembershipCase theCase =
            new MembershipCase("2026-00007", "lin.xiaoyu", "BS1", LocalDate.parse("2026-03-02"));
    private final AdmissionForms known = mock(AdmissionForms.class);
    private final Organs organs = mock(Organs.class);
    private final FormLedger forms = new FormLedger(known, organs);
    private final EarlierSteps earlier = mock(EarlierSteps.class);
    private final AcceptancePreReview review = new AcceptancePreReview(
            mock(AcceptanceGrounds.class), forms, mock(AnnualPlaces.class), earlier, RealRules.rulebook());

    @BeforeEach
    void askedOnTheLastOfJanuary() {
        var asked = new AcceptanceCommitteeReview.Form(
                LocalDate.parse("2027-01-31"),
                5,
                5,
                5,
                0,
                0,
                AcceptanceCommitteeReview.Outcome.PASS,
                null,
                List.of(),
                List.of());
        when(earlier.entered(theCase, AcceptanceCommitteeReview.KEY, AcceptanceCommitteeReview.Form.class))
                .thenReturn(Optional.of(asked));
    }

    private static AcceptancePreReview.Form form(String day, boolean leaving, Outcome outcome, String number) {
        return new AcceptancePreReview.Form(LocalDate.parse(day), leaving, List.of(), outcome, number);
    }

    private TaskContext context() {
        LocalDate today = LocalDate.parse("2027-04-01");
        return new TaskContext(theCase, "t1", AcceptancePreReview.KEY, null, "song.jianguo", today, today.atTime(9, 0));
    }

    private List<Check> failed(AcceptancePreReview.Form form) {
        return review.checks(form, context(), RealRules.on(form.reviewedOn().toString())).stream()
                .filter(check -> !check.passed())
                .toList();
    }

    @Test
    void a_month_from_the_last_of_january_ends_with_february_and_lateness_never_refuses() {
        assertThat(review.due(context())).isEqualTo("2027-02-28");
        assertThat(failed(form("2027-02-28", false, Outcome.PASS, "202700001"))).isEmpty();
        assertThat(failed(form("2027-03-01", false, Outcome.PASS, "202700001")))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.rule()).isEqualTo(Rule.T_PREREV);
                    assertThat(check.refuses(false)).isFalse();
                });
    }

    @Test
    void the_review_does_not_come_before_it_was_asked_for() {
        assertThat(failed(form("2027-01-30", false, Outcome.FAIL, null)))
                .extracting(Check::rule)
                .containsExactly(Rule.DATE_ORDER);
    }

    @Test
    void who_leaves_soon_is_passed_only_with_a_reason_and_may_be_failed_without() {
        assertThat(failed(form("2027-02-10", true, Outcome.PASS, "202700001")))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.rule()).isEqualTo(Rule.T_LEAVE);
                    assertThat(check.refuses(false)).isTrue();
                    assertThat(check.refuses(true)).isFalse();
                });
        assertThat(failed(form("2027-02-10", true, Outcome.FAIL, null))).isEmpty();
    }

    @Test
    void a_number_given_to_somebody_else_is_refused() {
        when(known.usedElsewhere("202700001", "2026-00007")).thenReturn(true);
        assertThat(failed(form("2027-02-10", false, Outcome.PASS, " 202700001 ")))
                .extracting(Check::rule)
                .containsExactly(Rule.FORM_NUMBER_USED);
    }

    @Test
    void passing_needs_the_number_of_a_form_and_returning_does_not() {
        assertThat(failed(form("2027-02-10", false, Outcome.RETURNED, null))).isEmpty();
        assertThat(failed(form("2027-02-10", false, Outcome.PASS, null)))
                .extracting(Check::messageKey)
                .containsExactly("rule.FORM-NUMBER-USED.missing");
        assertThatThrownBy(() -> failed(form("2027-02-10", false, Outcome.PASS, "9".repeat(65))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void passing_notes_the_day_and_enters_the_form_into_the_ledger() {
        review.accept(form("2027-02-10", false, Outcome.PASS, "202700001"), context());
        assertThat(theCase.day(Fact.PRE_REVIEWED_ON)).isEqualTo("2027-02-10");
        assertThat(theCase.formNumber()).isEqualTo("202700001");
        verify(known).save(any(AdmissionForm.class));
    }

    @Test
    void a_return_leaves_no_fact_and_gives_out_no_form() {
        assertThat(review.accept(form("2027-02-10", false, Outcome.RETURNED, "202700001"), context()))
                .isEqualTo("RETURNED");
        assertThat(theCase.facts()).isEmpty();
        verify(known, never()).save(any());
    }

    @Test
    void defects_come_as_rows_or_as_plain_texts_and_are_read_back() {
        Map<String, Object> values = Map.of(
                "reviewedOn",
                "2027-02-10",
                "leavingSoon",
                false,
                "outcome",
                "RETURNED",
                "defects",
                List.of(Map.of("defect", "缺少函调材料"), "政审结论未签字"));
        AcceptancePreReview.Form bound = new FormBinder().bind(AcceptancePreReview.Form.class, values);
        assertThat(bound.defects()).containsExactly(new Defect("缺少函调材料"), new Defect("政审结论未签字"));
        StepRecords records = new StepRecords();
        assertThat(records.entered(records.write(bound), AcceptancePreReview.Form.class))
                .isEqualTo(bound);
    }
}
