package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where everybody arrives, and the frame of all pages. */
class HomePageTest extends DoorsTest {

    @Test
    void aPostHolderIsLedToTasklistFirstAndToThePageSecond() {
        String task = application("TB1");
        // other tests leave tasks of the same post behind, and a long list is cut
        jdbc.update("update ACT_RU_TASK set DUE_DATE_ = timestamp '1999-01-01 00:00:00' where ID_ = ?", task);
        String home = browser("secretary1").page("/").body();
        assertThat(home)
                .contains("/camunda/app/tasklist/default/#/?task=" + task)
                .contains("href=\"/tasks/" + task + "\"")
                .contains("Receive the application of Name of applicant")
                .doesNotContain("/cockpit/", "href=\"/imports\"");
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        person("busy", "TB2");
        organ("TB3", "BRANCH", "TC1");
        post("busy", "TB3", "SECRETARY");
        for (int nth = 0; nth < 17; nth++) {
            application("TB3");
        }
        String home = browser("busy").page("/").body();
        assertThat(home.split("Receive the application of", -1)).hasSize(15 * 2 + 1);
        assertThat(home).contains("The first 15 of 17.", "All of them in Tasklist");
    }

    @Test
    void whoHoldsNoPostFindsHisCaseHereAndNoTasklist() {
        String applicant = applicantOf(application("TB1"));
        String home = browser(applicant).page("/").body();
        assertThat(home)
                .contains("Nothing waits for you", "Your own case", "Applicant")
                .doesNotContain("/camunda/", "href=\"/apply\"");
    }

    @Test
    void whoMayApplyIsInvitedAndWhoIsTooYoungIsToldSince() {
        person("invited", "TB1");
        person("young", "TB1");
        jdbc.update("update person set membership = 'NONE' where login in ('invited', 'young')");
        jdbc.update("update person set birth_date = date '2010-05-06' where login = 'young'");
        assertThat(browser("invited").page("/").body()).contains("href=\"/apply\"");
        assertThat(browser("young").page("/").body()).contains("2028-05-06").doesNotContain("href=\"/apply\"");
        assertThat(browser("sponsor1").page("/").body()).doesNotContain("href=\"/apply\"", "Your own case");
    }

    @Test
    void theLanguageChosenIsKeptWithThePersonAndLeadsBackToThePage() {
        person("polyglot", "TB1");
        Browser polyglot = browser("polyglot");
        HttpResponse<String> switched = polyglot.form("/cases?q=x", "/language", "language=zh-CN");
        assertThat(switched.headers().firstValue("Location").orElse("")).endsWith("/cases?q=x");
        assertThat(polyglot.page("/").body()).contains("lang=\"zh-CN\"", "待办事项");
        assertThat(jdbc.queryForObject("select language from person where login = 'polyglot'", String.class))
                .isEqualTo("zh-CN");
        polyglot.form("/", "/language", "language=en");
        assertThat(polyglot.page("/").body()).contains("Waiting for you");
    }

    @Test
    void aStrangeRefererLeadsNowhereElse() {
        Browser secretary = browser("secretary1");
        HttpResponse<String> switched = secretary.send(secretary
                .request("/language")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", "http://elsewhere.example//evil.example/x")
                .POST(BodyPublishers.ofString("language=en&_csrf=" + Browser.encoded(secretary.token("/")))));
        assertThat(switched.headers().firstValue("Location").orElse("")).isEqualTo("http://localhost:" + port + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/language", "/apply", "/tasks/x", "/cases/x/withdrawal", "/cases/x/ending", "/imports"})
    void nothingIsSentWithoutTheTokenOfThePage(String address) {
        Browser admin = browser("admin");
        assertThat(admin.send(admin.request(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("language=en")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFaultHasTheFrameOfEveryPageAndALineOfItsOwn() {
        HttpResponse<String> nothing = browser("secretary1").page("/nothing");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).contains("There is nothing here.", "Name of secretary1", "href=\"/cases\"");
        assertThat(browser("secretary1").page("/imports").statusCode()).isEqualTo(403);
    }

    @Test
    void pagesNeedNoStyleOfTheirOwnAndNoScriptButOneThatSavesDrafts() {
        Browser secretary = browser("secretary1");
        String task = application("TB1");
        for (String page : new String[] {"/", "/cases", "/apply", "/tasks/" + task, "/login", "/nothing"}) {
            assertThat(secretary
                            .page(page)
                            .body()
                            .replace("<script type=\"module\" src=\"/js/draft.js\"></script>", ""))
                    .doesNotContain("<script", "<style", " style=", " onclick=");
        }
    }
}
