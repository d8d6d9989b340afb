package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Handing in an application, and ending it again. */
class ApplyPageTest extends DoorsTest {

    @Test
    void theOwnBranchIsChosenAndTheLetterOpensACase() {
        Browser applicant = newcomer("hopeful");
        assertThat(applicant.page("/apply").body())
                .containsPattern("value=\"TB1\" (checked|selected)")
                .doesNotContain("name=\"person\"");
        HttpResponse<String> sent = applicant.form("/apply", "branch=TB1&letter=I+apply.");
        String page = sent.headers().firstValue("Location").orElse("");
        assertThat(page).contains("/cases/");
        String path = page.substring(page.indexOf("/cases/"));
        assertThat(applicant.page(path).body())
                .contains("handed in under the number", "Applicant", "Receive the application of Name of hopeful")
                .contains("Name of secretary1");
        assertThat(browser("secretary2").page(path).statusCode()).isEqualTo(404);
        assertThat(browser("secretary2").page(path + "/withdrawal").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRefusalNamesRuleAndArticleAndKeepsTheLetter() {
        Browser applicant = newcomer("astray");
        HttpResponse<String> refused = applicant.form("/apply", "branch=TB2&letter=To+the+wrong+door.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("WRONG-BRANCH", rules() + ", Art. 6", "To the wrong door.", "href=\"#f-branch\"")
                .containsPattern("value=\"TB2\" (checked|selected)");
        HttpResponse<String> empty = applicant.form("/apply", "branch=TB1&letter=");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("Letter of application: Please fill this in.", "id=\"e-f-letter\"");
    }

    @Test
    void aSecretaryEntersALetterForSomebodyOfTheBranchAndNobodyElse() {
        newcomer("onpaper");
        Browser secretary = browser("secretary1");
        assertThat(secretary.page("/apply?q=onpaper").body())
                .contains("value=\"onpaper\"")
                .doesNotContain("value=\"sponsor1\"");
        assertThat(secretary.form("/apply", "branch=TB1&letter=X").statusCode()).isEqualTo(400);
        assertThat(secretary
                        .form("/apply", "person=onpaper&branch=TB1&letter=X")
                        .statusCode())
                .isEqualTo(302);
        newcomer("other");
        assertThat(browser("sponsor1")
                        .form("/apply", "person=other&branch=TB1&letter=X")
                        .body())
                .contains("ALREADY-MEMBER");
    }

    @Test
    void theApplicantWithdrawsAfterBeingToldWhatItMeans() {
        String task = application("TB1");
        String number = numberOf(task);
        Browser applicant = browser(applicantOf(task));
        assertThat(applicant.page("/cases/" + number).body()).contains("/cases/" + number + "/withdrawal");
        assertThat(applicant.page("/cases/" + number + "/withdrawal").body())
                .contains("Your case is closed with this")
                .doesNotContain("name=\"statementOn\"");
        assertThat(applicant
                        .form("/cases/" + number + "/withdrawal", "reason=No+longer")
                        .statusCode())
                .isEqualTo(302);
        assertThat(applicant.page("/cases/" + number).body())
                .contains("Withdrawn", "The application was withdrawn.", "Withdrawal of Name of")
                .doesNotContain("/withdrawal\"");
        assertThat(applicant
                        .form("/cases/" + number + "/withdrawal", "reason=Again")
                        .body())
                .contains("This case is closed already.");
    }

    @Test
    void theSecretaryOwesTheDayOfTheStatementAndEndsACaseOtherwise() {
        String number = numberOf(application("TB1"));
        Browser secretary = browser("secretary1");
        assertThat(secretary
                        .form("/cases/" + number + "/withdrawal", "reason=X")
                        .body())
                .contains("Date of the signed statement: Please fill this in.");
        assertThat(secretary.page("/cases/" + number + "/ending").body())
                .contains("value=\"TRANSFERRED_OUT\"")
                .doesNotContain("value=\"NOT_RECOGNISED\"", "value=\"REMOVED_FROM_PARTY\"");
        HttpResponse<String> early =
                secretary.form("/cases/" + number + "/ending", "outcome=TRANSFERRED_OUT&on=2023-12-31&reason=Moved");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("DATE-ORDER", "value=\"2023-12-31\"", "Moved");
        secretary.form("/cases/" + number + "/ending", "outcome=TRANSFERRED_OUT&on=" + today() + "&reason=Moved");
        assertThat(secretary.page("/cases/" + number).body()).contains("Transferred out");
    }

    @Test
    void whoMayNotEndACaseDoesNotReachThePage() {
        String task = application("TB1");
        assertThat(browser(applicantOf(task))
                        .page("/cases/" + numberOf(task) + "/ending")
                        .statusCode())
                .isEqualTo(403);
    }

    private Browser newcomer(String login) {
        person(login, "TB1");
        jdbc.update("update person set membership = 'NONE' where login = ?", login);
        return browser(login);
    }
}
