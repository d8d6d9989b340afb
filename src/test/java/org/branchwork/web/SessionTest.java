package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.web.Browser.ENGINE;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Date;
import java.time.LocalDate;
import org.branchwork.web.login.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Login, logout and what is lost meanwhile. Each assertion was seen red with its guard left out. */
class SessionTest extends DoorsTest {

    @Autowired
    Accounts accounts;

    @Test
    void oneLoginOpensTasklist() {
        Browser secretary = browser("secretary1");
        assertThat(secretary.page("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(200);
        assertThat(secretary.get(ENGINE + "/user/secretary1/profile").body()).contains("Name of secretary1");
    }

    @Test
    void administratorsReachCockpit() {
        Browser admin = browser("admin");
        assertThat(admin.page("/").body()).contains("/camunda/app/cockpit/default/");
        assertThat(admin.page("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(admin.get(ENGINE + "/user?maxResults=9&firstNameLike=%25secretary1%25")
                        .body())
                .contains("secretary1");
        assertThat(admin.get(ENGINE + "/group?maxResults=9&member=secretary1").body())
                .contains("SECRETARY-TB1");
        assertThat(admin.post(ENGINE + "/user/create", "{\"profile\":{\"id\":\"x\"}}")
                        .statusCode())
                .isEqualTo(403);
    }

    /** Cockpit asks for lists without a limit, which the engine's limit would refuse. */
    @Test
    void cockpitsOwnListsAreAnswered() {
        Browser admin = browser("admin");
        for (String list : new String[] {
            "/process-definition?key=membership&sortBy=version&sortOrder=desc&withoutTenantId=true",
            "/process-instance",
            "/incident",
            "/job",
            "/deployment",
            "/decision-definition",
            "/authorization",
            "/group",
            "/history/user-operation",
        }) {
            assertThat(admin.get(ENGINE + list).statusCode()).as(list).isEqualTo(200);
        }
    }

    @Test
    void theLoginLeadsBackToThePageAskedForAndToNothingElse() {
        Browser stranger = new Browser(port);
        assertThat(stranger.page("/camunda/app/tasklist/default/")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login");
        stranger.get("/camunda/app/tasklist/locales/en.json");
        assertThat(stranger.login("secretary1", "simulation")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/camunda/app/tasklist/default/");
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonLookTheSame() {
        assertThat(new Browser(port).login("secretary1", "wrong").headers().firstValue("Location"))
                .isEqualTo(new Browser(port).login("nobody", "wrong").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/login?error");
    }

    @Test
    void aSessionBegunBeforeTheLoginIsNotTheOneAfter() {
        Browser browser = new Browser(port);
        browser.page("/login");
        String before = browser.cookie("JSESSIONID");
        browser.login("secretary1", "simulation");
        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void tasklistsOwnLogoutEndsTheSession() {
        Browser secretary = browser("secretary1");
        assertThat(secretary
                        .post("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(secretary.get(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(secretary.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aLostPostActsOnTheNextCall() {
        person("leaving", "TB1");
        post("leaving", "TB1", "SECRETARY");
        String task = task("for the post", "SECRETARY-TB1");
        Browser leaving = browser("leaving");
        assertThat(leaving.get(ENGINE + "/task/" + task).statusCode()).isEqualTo(200);
        jdbc.update("update post set until_day = ? where login = 'leaving'", Date.valueOf(LocalDate.of(2002, 1, 1)));
        assertThat(leaving.get(ENGINE + "/task/" + task).statusCode()).isEqualTo(404);
        assertThat(leaving.get(ENGINE + "/task").body()).isEqualTo("[]");
    }

    @Test
    void aPersonWhoIsNotThereAnyMoreIsAStranger() {
        person("gone", "TB1");
        Browser gone = browser("gone");
        jdbc.update("delete from person where login = 'gone'");
        assertThat(gone.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(gone.get(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(gone.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
    }

    @Test
    void aNewPasswordEndsOlderSessions() {
        person("changing", "TB1");
        Browser before = browser("changing");
        accounts.setPassword("changing", "a new and long one");
        assertThat(before.get(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(new Browser(port)
                        .login("changing", "a new and long one")
                        .headers()
                        .firstValue("Location"))
                .get()
                .asString()
                .doesNotContain("error");
    }

    @Test
    void aWriteWithoutTheEnginesTokenIsRefusedAndEndsTheSession() {
        String task = task("forged", "SECRETARY-TB1");
        Browser secretary = browser("secretary1");
        assertThat(secretary
                        .send(secretary
                                .request(ENGINE + "/task/" + task + "/complete")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(secretary.get(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
    }

    @Test
    void ourFormsDemandTheirToken() {
        for (String page : new String[] {"/login", "/logout", "/first-administrator"}) {
            Browser browser = new Browser(port);
            assertThat(browser.send(browser.request(page)
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString("username=secretary1&password=simulation")))
                            .statusCode())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    @Test
    void whoeverGuessesIsKeptOutAndNobodyElse() {
        person("guessed", "TB1");
        for (int i = 0; i < 10; i++) {
            assertThat(Browser.basic(port, "guessed", "wrong" + i, "GET", "/api/me", "")
                            .statusCode())
                    .isEqualTo(401);
        }
        var kept = Browser.basic(port, "guessed", "simulation", "GET", "/api/me", "");
        assertThat(kept.statusCode()).isEqualTo(429);
        assertThat(kept.headers().firstValue("Retry-After")).isPresent();
        assertThat(new Browser(port).login("guessed", "simulation").statusCode())
                .isEqualTo(429);
        assertThat(Browser.basic(port, "sponsor1", "GET", "/api/me", "").statusCode())
                .isEqualTo(200);
    }
}
