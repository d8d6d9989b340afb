package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Any task as a page, with the one of receiving an application as the example. */
class TaskPageTest extends DoorsTest {

    @Test
    void theFormStandsUnderItsHeadingsWithWhatIsKnownAboveIt() {
        String task = application("TB1");
        String page = browser("secretary1").page("/tasks/" + task).body();
        assertThat(page)
                .contains("Application letter", "Please.", "Receipt", "Decision", "/cases/" + numberOf(task))
                .contains(
                        "type=\"date\"", "value=\"" + today() + "\"", "name=\"lateReason\"", "name=\"overrideReason\"")
                .containsPattern("<label for=\"f-receivedOn\">")
                .containsPattern("type=\"radio\" name=\"outcome\" value=\"ACCEPTED\"");
    }

    @Test
    void aRefusalKeepsWhatWasTypedAndNamesRuleAndArticleBesideTheField() {
        String task = application("TB1");
        Browser secretary = browser("secretary1");
        HttpResponse<String> refused = secretary.form(
                "/tasks/" + task,
                "receivedOn=2023-12-31&outcome=ACCEPTED&remarks=Kept+%26+shown&enclosures=IDENTITY_COPY");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("DATE-ORDER", "Policy of the organisation", "possible from " + today())
                .contains("value=\"2023-12-31\"", "Kept &amp; shown", "href=\"#f-receivedOn\"")
                .containsPattern("value=\"ACCEPTED\"[^>]*checked")
                .containsPattern("value=\"IDENTITY_COPY\"[^>]*checked")
                .containsPattern("(?s)id=\"e-f-receivedOn\".*?DATE-ORDER.*?id=\"f-receivedOn\"[^>]*aria-invalid");
        assertThat(secretary.page("/tasks/" + task).statusCode()).isEqualTo(200);
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        String task = application("TB1");
        HttpResponse<String> refused = browser("secretary1").form("/tasks/" + task, "receivedOn=&remarks=Only+this");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Received on: Please fill this in.", "Decision: Please fill this in.", "Only this");
    }

    @Test
    void aCompletedTaskIsToldOnceAndThenSaidToBeDone() {
        String task = application("TB1");
        Browser secretary = browser("secretary1");
        HttpResponse<String> done =
                secretary.form("/tasks/" + task, "receivedOn=" + today() + "&outcome=RETURNED&remarks=Sign+it");
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(secretary.page("/").body()).contains("Done: Receive the application of");
        assertThat(secretary.page("/").body()).doesNotContain("Done: ");
        assertThat(secretary.page("/tasks/" + task).body())
                .contains("Somebody has done this already", "href=\"/")
                .doesNotContain("name=\"outcome\"");
        assertThat(secretary.form("/tasks/" + task, "outcome=ACCEPTED").statusCode())
                .isEqualTo(409);
    }

    @Test
    void theApplicantDoesHisOwnTaskHereAndReadsWhyItCameBack() {
        String receive = application("TB1");
        String number = numberOf(receive);
        String login = applicantOf(receive);
        browser("secretary1").form("/tasks/" + receive, "receivedOn=" + today() + "&outcome=RETURNED&remarks=Sign+it");
        Browser applicant = browser(login);
        String amend = openTask(number, "application-amend");
        assertThat(applicant.page("/").body()).contains("href=\"/tasks/" + amend + "\"");
        assertThat(applicant.page("/tasks/" + amend).body()).contains("Sign it", ">Please.</textarea>");
        assertThat(applicant.form("/tasks/" + amend, "letter=Signed.").statusCode())
                .isEqualTo(302);
        assertThat(browser("secretary1")
                        .page("/tasks/" + openTask(number, "application-receive"))
                        .body())
                .contains("Signed.");
    }

    @Test
    void whatIsReturnedIsAnsweredItemByItem() {
        String task = application("TB1");
        String number = numberOf(task);
        String applicant = applicantOf(task);
        assertThat(browser("secretary1").page("/tasks/" + task).body()).doesNotContain("name=\"corrections");
        browser("secretary1")
                .form(
                        "/tasks/" + task,
                        "receivedOn=" + today() + "&outcome=RETURNED&defects[0].defect=No+signature"
                                + "&defects[1].defect=Wrong+date");
        String amend = "/tasks/" + openTask(number, "application-amend");
        assertThat(browser(applicant).page(amend).body())
                .contains("To be put right", "1. No signature\n2. Wrong date")
                .containsPattern("<textarea[^>]*name=\"corrections\\[0].defect\"[^>]*readonly[^>]*>No signature<")
                .containsPattern("<textarea[^>]*name=\"corrections\\[1].correction\"")
                .doesNotContain("name=\"_remove\"", "name=\"_add\"");
        var answered = browser(applicant)
                .form(
                        amend,
                        "letter=Signed.&corrections[0].defect=No+signature&corrections[0].correction=Signed+now"
                                + "&corrections[1].defect=Wrong+date&corrections[1].correction=");
        assertThat(answered.statusCode()).isEqualTo(302);
        assertThat(browser("secretary1")
                        .page("/tasks/" + openTask(number, "application-receive"))
                        .body())
                .contains("1. No signature — changed: Signed now", "2. Wrong date — no answer given");
        assertThat(browser("secretary1").page("/cases/" + number).body())
                .containsPattern("(?s)Put right.*?<dt>No signature</dt><dd>Signed now</dd>")
                .containsPattern("(?s)To be put right.*?<li>No signature</li><li>Wrong date</li>");
    }

    @Test
    void somebodyElsesTaskHasNoFormAndAStrangersDoesNotExist() {
        String task = application("TB1");
        assertThat(browser(applicantOf(task)).page("/tasks/" + task).body())
                .contains("This task is for somebody else.", "Name of secretary1")
                .doesNotContain("name=\"outcome\"");
        Browser stranger = browser("secretary2");
        assertThat(stranger.page("/tasks/" + task).statusCode()).isEqualTo(404);
        assertThat(stranger.form("/", "/tasks/" + task, "outcome=ACCEPTED").statusCode())
                .isEqualTo(404);
        assertThat(stranger.page("/tasks/none").statusCode()).isEqualTo(404);
    }

    private String openTask(String number, String key) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key)
                .singleResult()
                .getId();
    }
}
