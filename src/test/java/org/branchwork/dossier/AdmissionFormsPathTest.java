package org.branchwork.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.path.CollegeWalk;
import org.branchwork.rulebook.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbered forms: issued by the department to the committee C7 (k1, k3), used, spoilt, lost, returned. */
class AdmissionFormsPathTest extends CollegeWalk {

    @Autowired
    private FormEntries entries;

    @Autowired
    private FormBooks books;

    @BeforeEach
    void anotherCommittee() {
        if (jdbc.queryForObject("select count(*) from organ where code = 'C8'", Long.class) == 0) {
            jdbc.update("insert into organ (code, name, kind, parent, approval_authority)"
                    + " values ('C8', '法学院党委', 'COMMITTEE', 'OD7', true)");
        }
    }

    @AfterEach
    void clearTheLedger() {
        jdbc.update("delete from admission_form");
    }

    private static FormEntry entry(FormState state, String organ, Integer year, String... numbers) {
        return new FormEntry(List.of(numbers), state, organ, year, null, "登记。", null);
    }

    private void issued(String... numbers) {
        entries.enter("k3", entry(FormState.ISSUED, null, null, numbers));
    }

    private void settled(FormState state, String number, String replacedBy) {
        entries.enter("k3", new FormEntry(List.of(number), state, null, null, null, "填写污损。", replacedBy));
    }

    private List<String> refusedEntry(String actor, FormEntry entry) {
        return refusal(() -> entries.enter(actor, entry)).violations().stream()
                .map(one -> one.messageKey() + " " + one.field())
                .toList();
    }

    private List<String> ledger(String login) {
        return books.page(login, new FormBooks.Asked(null, null, null, 50)).stream()
                .map(line -> line.form().number() + " " + line.form().state() + " "
                        + line.form().organ()
                        + (line.form().caseNumber() == null
                                ? ""
                                : " " + line.form().caseNumber())
                        + (line.outOfYear() ? " !" : ""))
                .toList();
    }

    private void thePreReviewIsDue() {
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
    }

    private Map<String, Object> passing(String number) {
        return with(preReview("PASS", "2027-06-18"), "formNumber", number);
    }

    @Test
    void anIssuedFormIsUsedOnceAndOneFromPaperIsEnteredAsUsed() {
        thePreReviewIsDue();
        issued("270001", "270002");
        does("k1", "acceptance-pre-review", passing("270002"));
        assertThat(ledger("k1")).containsExactly("270001 ISSUED C7", "270002 USED C7 " + number);
        assertThat(refusedEntry("k3", entry(FormState.ISSUED, null, null, "270002", "270003", "270003")))
                .containsExactly("rule.FORM-NUMBER-USED numbers", "rule.FORM-NUMBER-USED numbers");
        assertThat(ledger("k1")).hasSize(2);
    }

    @Test
    void aNumberTheLedgerDoesNotKnowIsEnteredWhenItIsUsed() {
        thePreReviewIsDue();
        does("k1", "acceptance-pre-review", passing("99-纸质"));
        assertThat(ledger("k3")).containsExactly("99-纸质 USED C7 " + number);
    }

    @Test
    void whatIsVoidLostReturnedOfAnotherYearOrCommitteeIsNotGivenOut() {
        thePreReviewIsDue();
        issued("1-VOID", "2-LOST", "3-RETURNED");
        settled(FormState.VOID, "1-VOID", null);
        settled(FormState.LOST, "2-LOST", null);
        settled(FormState.RETURNED, "3-RETURNED", null);
        entries.enter("k3", entry(FormState.ISSUED, "C7", 2026, "4-year"));
        entries.enter("o7", entry(FormState.ISSUED, "C8", null, "5-organ"));
        for (String number : List.of("1-VOID", "2-LOST", "3-RETURNED", "4-year", "5-organ")) {
            Refusal refusal = refusal(() -> does("k1", "acceptance-pre-review", passing(number)));
            assertThat(refusal.violations())
                    .extracting(one -> one.messageKey() + " " + one.field())
                    .containsExactly("rule.FORM-NUMBER-USED." + number.substring(2) + " formNumber");
        }
        assertThat(theCase().formNumber()).isNull();
    }

    @Test
    void aSpoiltFormIsReplacedBeforeTheApprovalAndNobodyGoesOnWithoutOne() {
        thePreReviewIsDue();
        issued("270001", "270002");
        does("k1", "acceptance-pre-review", passing("270001"));
        assertThat(refusal(() -> settled(FormState.VOID, "270001", null)).violations())
                .extracting(one -> one.messageKey() + " " + one.field())
                .containsExactly("input.missing replacedBy");
        settled(FormState.VOID, "270001", "270002");

        assertThat(theCase().formNumber()).isEqualTo("270002");
        assertThat(ledger("k3")).containsExactly("270001 VOID C7 " + number, "270002 USED C7 " + number);
        assertThat(jdbc.queryForList(
                        "select entered_values from case_step where case_number = ? and step_key = 'form-replaced'",
                        String.class,
                        number))
                .singleElement()
                .asString()
                .contains("270001", "270002", "填写污损。");
        for (String again : List.of("270001", "270002")) {
            assertThat(refusal(() -> settled(FormState.RETURNED, again, null)).kind())
                    .as(again)
                    .isEqualTo(Refusal.Kind.ALREADY_DONE);
        }
    }

    @Test
    void whatIsNotUsedByTheEndOfTheYearIsMarked() {
        thePreReviewIsDue();
        issued("270001", "270002");
        does("k1", "acceptance-pre-review", passing("270001"));
        at("2027-12-31");
        assertThat(ledger("k3")).noneMatch(line -> line.endsWith("!"));
        at("2028-01-01");
        assertThat(ledger("k3")).containsExactly("270001 USED C7 " + number + " !", "270002 ISSUED C7 !");
        settled(FormState.RETURNED, "270002", null);
        issued("280001");
        settled(FormState.VOID, "270001", "280001");
        assertThat(ledger("k3"))
                .containsExactly("270001 VOID C7 " + number, "270002 RETURNED C7", "280001 USED C7 " + number);
    }

    @Test
    void theDepartmentIssuesToAnyCommitteeAndACommitteeKeepsItsOwn() {
        assertThat(refusedEntry("o7", entry(FormState.ISSUED, null, null, "1"))).containsExactly("input.missing organ");
        entries.enter("o7", entry(FormState.ISSUED, "C7", null, "1"));
        entries.enter("o7", entry(FormState.ISSUED, "C8", null, "2"));
        assertThat(ledger("o7")).hasSize(2);
        assertThat(ledger("k3")).containsExactly("1 ISSUED C7");
        assertThat(refusedEntry("k3", entry(FormState.ISSUED, "C8", null, "3")))
                .containsExactly("input.no-such-choice organ");
        assertThat(refusedEntry("k3", entry(FormState.RETURNED, null, null, "2")))
                .containsExactly("input.no-such-form numbers");
        for (String stranger : List.of(a, b, "k2", "g7", t)) {
            assertThat(refusal(() -> entries.enter(stranger, entry(FormState.ISSUED, "C7", null, "4")))
                            .kind())
                    .as(stranger)
                    .isEqualTo(Refusal.Kind.NOT_ALLOWED);
            assertThat(books.keeps(stranger)).isFalse();
        }
    }

    @Test
    void anEntryIsCompleteAndNotAhead() {
        assertThat(refusedEntry("k3", entry(FormState.USED, null, null, "1")))
                .containsExactly("input.no-such-choice state");
        assertThat(refusedEntry("k3", new FormEntry(List.of("1"), FormState.VOID, null, null, null, null, null)))
                .containsExactly("input.missing reason");
        LocalDate ahead = LocalDate.parse("2026-06-02");
        assertThat(refusedEntry("k3", new FormEntry(List.of("1"), FormState.ISSUED, null, null, ahead, null, null)))
                .containsExactly("rule.DATE-FUTURE on");
        assertThat(refusedEntry("k3", entry(FormState.ISSUED, null, null, "9".repeat(65))))
                .containsExactly("input.too-long numbers");
        issued("1");
        assertThat(refusedEntry("k3", new FormEntry(List.of("1"), FormState.VOID, null, null, null, "污损", "2")))
                .containsExactly("input.no-case-with-form replacedBy");
    }
}
