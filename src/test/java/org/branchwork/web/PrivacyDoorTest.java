package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.branchwork.EveryColumn;
import org.junit.jupiter.api.Test;

/** One's own file, and who may hold or erase a case. */
class PrivacyDoorTest extends DoorsTest {

    @Test
    void everybodySavesWhatIsKeptAboutHim() {
        String applicant = applicantOf(application("TB1"));
        var answer = Browser.basic(port, applicant, "GET", "/api/me/file", "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(answer.body()).contains("Name of " + applicant, "\"letter\" : \"Please.\"", "application-submitted");
        assertThat(answer.body()).doesNotContain("secretary1");
        Browser browser = browser(applicant);
        assertThat(browser.page("/me").body()).contains("href=\"/me/file\"");
        assertThat(browser.page("/me/file").body()).contains("Name of " + applicant);
    }

    @Test
    void anAdministratorHoldsAndErasesAClosedCaseAndNobodyElse() {
        String task = application("TB1");
        String number = numberOf(task);
        String applicant = applicantOf(task);
        String because = "{\"reason\":\"asked for\"}";
        assertThat(act("admin", "POST", number, "erasure", because))
                .as("it goes on")
                .isEqualTo(409);
        assertThat(act(applicant, "POST", number, "withdrawal", "")).isEqualTo(204);
        for (String other : new String[] {"secretary1", "higher", applicant}) {
            assertThat(act(other, "POST", number, "erasure", because)).as(other).isEqualTo(403);
            assertThat(act(other, "POST", number, "hold", because)).as(other).isEqualTo(403);
        }
        assertThat(act("admin", "POST", number, "hold", "{}"))
                .as("without a reason")
                .isEqualTo(400);
        assertThat(act("admin", "POST", number, "hold", because)).isEqualTo(204);
        assertThat(act("admin", "POST", number, "erasure", because)).as("held").isEqualTo(409);
        Browser admin = browser("admin");
        assertThat(admin.page("/cases/" + number).body()).contains("This case is held");
        admin.form("/cases/" + number, "/cases/" + number + "/privacy", "deed=release");
        admin.form("/cases/" + number, "/cases/" + number + "/privacy", "deed=erase&reason=asked+for");
        assertThat(admin.page("/cases/" + number).body())
                .contains("has been erased")
                .doesNotContain(applicant);
        assertThat(act("admin", "POST", number, "erasure", because)).as("once").isEqualTo(409);
        assertThat(EveryColumn.holding(jdbc, "Name of " + applicant + "\"", "\"" + applicant + "\""))
                .isEmpty();
        assertThat(Browser.basic(port, applicant, "GET", "/api/me", "").statusCode())
                .isEqualTo(401);
        assertThat(Browser.basic(port, "admin", "POST", "/api/audit/verification", "")
                        .body())
                .contains("\"findings\":[]");
    }

    private int act(String login, String method, String number, String deed, String body) {
        return Browser.basic(port, login, method, "/api/cases/" + number + "/" + deed, body)
                .statusCode();
    }
}
