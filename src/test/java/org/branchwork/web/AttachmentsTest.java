package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.branchwork.dossier.documents.Corpus;
import org.junit.jupiter.api.Test;

/** A letter that is a file is handed in with the act it belongs to, in one step; what is refused leaves no file. */
class AttachmentsTest extends DoorsTest {

    @Test
    void aLetterWrittenByHandIsHandedInAsAFile() {
        Browser applicant = newcomer("byhand");
        assertThat(applicant.page("/apply").body())
                .contains("enctype=\"multipart/form-data\"", "name=\"_file.letter\"", "accept=\".pdf,.jpg,");
        HttpResponse<String> sent = new Multipart()
                .field("branch", "TB1")
                .field("letter", "")
                .file("_file.letter", "入党申请书（手写）.pdf", Corpus.pdf())
                .send(applicant, "/apply");
        assertThat(sent.statusCode()).isEqualTo(302);
        String number = number("byhand");
        assertThat(applicant.page("/cases/" + number).body())
                .contains("入党申请书（手写）.pdf", "What happens now: Name of secretary1 reads and receives the letter");
        assertThat(browser("secretary1").page("/tasks/" + task(number)).body())
                .contains("The letter is in the attached file &quot;入党申请书（手写）.pdf&quot;.");
    }

    @Test
    void aRefusedApplicationLeavesNeitherCaseNorFile() {
        Browser applicant = newcomer("nofile");
        HttpResponse<String> wrongBranch = new Multipart()
                .field("branch", "TB2")
                .field("letter", "Typed too.")
                .file("_file.letter", "a.pdf", Corpus.pdf())
                .send(applicant, "/apply");
        assertThat(wrongBranch.statusCode()).isEqualTo(422);
        assertThat(wrongBranch.body()).contains("WRONG-BRANCH", "Typed too.", "please choose it again");
        HttpResponse<String> noPdf = new Multipart()
                .field("branch", "TB1")
                .field("letter", "Typed.")
                .file("_file.letter", "a.pdf", "MZ nothing".getBytes(StandardCharsets.UTF_8))
                .send(applicant, "/apply");
        assertThat(noPdf.statusCode()).isEqualTo(400);
        assertThat(noPdf.body()).contains("This is no PDF", "id=\"e-f-letter\"", "Typed.");
        assertThat(cases("nofile")).isZero();
        assertThat(files("nofile")).isZero();
    }

    @Test
    void aCorrectedLetterMayBeAFileToo() {
        String receive = application("TB1");
        String number = numberOf(receive);
        String login = applicantOf(receive);
        browser("secretary1")
                .form(
                        "/tasks/" + receive,
                        "receivedOn=" + today() + "&outcome=RETURNED&defects[0].defect=No+signature");
        Browser applicant = browser(login);
        String amend = "/tasks/" + task(number);
        assertThat(applicant.page(amend).body()).contains("multipart/form-data", "name=\"_file.letter\"");
        // not signed, and nothing typed: refused, and no file stays
        HttpResponse<String> refused = new Multipart()
                .field("letter", "x".repeat(10_001))
                .file("_file.letter", "签名.pdf", Corpus.pdf())
                .send(applicant, amend);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(files(login)).isZero();
        HttpResponse<String> sent = new Multipart()
                .field("letter", "")
                .field("corrections[0].defect", "No signature")
                .field("corrections[0].correction", "Signed now")
                .file("_file.letter", "签名.pdf", Corpus.pdf())
                .send(applicant, amend);
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(files(login)).isOne();
        assertThat(browser("secretary1").page("/tasks/" + task(number)).body())
                .contains("The letter is in the attached file &quot;签名.pdf&quot;.", "Signed now");
    }

    @Test
    void aDraftKeepsWordsAndNoFile() {
        Browser applicant = newcomer("drafter");
        HttpResponse<String> kept = applicant.form("/apply", "/apply/draft", "branch=TB1&letter=Half+of+it");
        assertThat(kept.headers().firstValue("Location").orElse("")).endsWith("/apply");
        assertThat(browser("drafter").page("/apply").body())
                .contains("Draft of", ">Half of it</textarea>", "/apply/draft/discard");
        assertThat(browser("drafter").page("/").body()).contains("Go on with your draft of " + today());
        applicant.form("/apply", "/apply/draft/discard", "");
        assertThat(applicant.page("/apply").body()).doesNotContain("Half of it");
        assertThat(applicant
                        .form("/apply", "/apply/draft", "branch=TB1&letter=Again&_quiet=true")
                        .body())
                .contains("Draft of")
                .doesNotContain("<html");
        applicant.form("/apply", "branch=TB1&letter=All+of+it");
        assertThat(jdbc.queryForObject("select count(*) from form_draft where login = 'drafter'", Long.class))
                .isZero();
    }

    @Test
    void manyPeopleAreSearchedFor() {
        organ("TBQ", "BRANCH", "TC1");
        person("secretaryq", "TBQ");
        post("secretaryq", "TBQ", "SECRETARY");
        for (int nth = 10; nth < 52; nth++) {
            newcomer("crowd" + nth, "TBQ");
        }
        Browser secretary = browser("secretaryq");
        assertThat(secretary.page("/apply").body())
                .contains("There are 42 people here who may apply", "name=\"q\"")
                .doesNotContain("value=\"crowd17\"");
        assertThat(secretary.page("/apply?q=crowd17").body())
                .contains("value=\"crowd17\"")
                .doesNotContain("value=\"crowd18\"");
        assertThat(secretary.page("/apply?q=nobody").body())
                .contains("Nobody of your branch who may apply is called so");
        assertThat(secretary
                        .form("/apply", "person=crowd17&branch=TBQ&letter=X")
                        .statusCode())
                .isEqualTo(302);
        assertThat(secretary.page("/apply?q=crowd").body()).doesNotContain("value=\"crowd17\"");
    }

    @Test
    void whoCannotApplyIsToldWhyAndGetsNoForm() {
        newcomer("minor");
        jdbc.update("update person set birth_date = date '2010-05-06' where login = 'minor'");
        assertThat(browser("minor").page("/apply").body())
                .contains("You cannot apply at present", "2028-05-06")
                .doesNotContain("name=\"letter\"");
        assertThat(browser("sponsor1").page("/apply").body()).contains("You cannot apply at present");
    }

    @Test
    void whoMayApplyIsToldFirstWhatHappensNextAndWhatHeNeeds() {
        assertThat(newcomer("asking").page("/apply").body())
                .containsSubsequence(
                        "What happens next",
                        "Name of secretary1 reads it",
                        "by " + today().plusMonths(1) + " at the latest",
                        "What you need",
                        "name=\"letter\"");
    }

    private Browser newcomer(String login) {
        newcomer(login, "TB1");
        return browser(login);
    }

    private void newcomer(String login, String branch) {
        person(login, branch);
        jdbc.update("update person set membership = 'NONE' where login = ?", login);
    }

    private String number(String login) {
        return jdbc.queryForObject("select number from membership_case where applicant = ?", String.class, login);
    }

    private long cases(String login) {
        return jdbc.queryForObject("select count(*) from membership_case where applicant = ?", Long.class, login);
    }

    private long files(String login) {
        return jdbc.queryForObject("select count(*) from document where uploaded_by = ?", Long.class, login);
    }

    /** The one open task of a case. */
    private String task(String number) {
        List<org.camunda.bpm.engine.task.Task> open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .list();
        assertThat(open).hasSize(1);
        return open.get(0).getId();
    }
}
