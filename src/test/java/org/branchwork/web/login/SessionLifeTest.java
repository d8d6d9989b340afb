package org.branchwork.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchwork.checks.CheckTable;
import org.branchwork.organization.OrganizationChanged;
import org.branchwork.web.Browser;
import org.branchwork.web.DoorsTest;
import org.branchwork.web.guard.RawHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;

/** What ends a session ends it with the next request, on our pages, in our interface and in the engine's. */
class SessionLifeTest extends DoorsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Environment environment;

    @Autowired
    ApplicationEventPublisher events;

    private int tried;
    private int stillIn;

    @Test
    void isOverAtOnce() {
        Map<String, Runnable> ends = new TreeMap<>();
        ends.put("s-password", () -> accounts.setPassword("s-password", "a new and long one"));
        ends.put("s-closed", () -> assertThat(
                        Browser.basic(port, "admin", "PUT", "/api/people/s-closed/account", "{\"open\":false}")
                                .statusCode())
                .isEqualTo(200));
        ends.put("s-gone", () -> jdbc.update("delete from person where login = 's-gone'"));
        ends.forEach((login, end) -> {
            person(login, "TB1");
            Browser before = browser(login);
            assertThat(before.get("/api/me").statusCode()).isEqualTo(200);
            end.run();
            dead(before, login);
        });
        person("s-out", "TB1");
        Browser out = browser("s-out");
        String stolen = out.cookie("JSESSIONID");
        out.form("/", "/logout", "");
        dead(out, "logged out");
        dead(stolen, "the cookie of a session logged out of");
        dead("forged0123456789", "a cookie nobody was given");
        CheckTable.holds(
                SessionLifeTest.class,
                "A7",
                "requests after logout, a new password, a closed account, a deleted person, at three doors",
                tried,
                stillIn,
                "before it, each of them answered 200");
    }

    /** Nothing an account is closed for opens by its password either, until it is opened again. */
    @Test
    void aClosedAccountTakesNoPasswordUntilItIsOpened() {
        person("s-again", "TB1");
        set("admin", "s-again", false, 200);
        assertThat(Browser.basic(port, "s-again", "GET", "/api/me", "").statusCode())
                .isEqualTo(401);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_entry where act = 'account-closed' and about = 's-again'",
                        Long.class))
                .isOne();
        set("admin", "s-again", true, 200);
        assertThat(Browser.basic(port, "s-again", "GET", "/api/me", "").statusCode())
                .isEqualTo(200);
        set("admin", "admin", false, 403);
        set("secretary1", "s-again", false, 403);
        set("admin", "nobody", false, 404);
    }

    private void set(String by, String login, boolean open, int status) {
        assertThat(Browser.basic(port, by, "PUT", "/api/people/" + login + "/account", "{\"open\":" + open + "}")
                        .statusCode())
                .isEqualTo(status);
    }

    /** A right that ends is gone with the next request; the session goes on. */
    @Test
    void aLostPostIsGoneInEveryDoor() {
        person("s-post", "TB1");
        post("s-post", "TB1", "SECRETARY");
        String task = application("TB1");
        String number = numberOf(task);
        Browser person = browser("s-post");
        for (String path : List.of("/cases/" + number, "/api/cases/" + number, Browser.ENGINE + "/task/" + task)) {
            assertThat(person.get(path).statusCode()).as(path).isEqualTo(200);
        }
        jdbc.update("update post set until_day = ? where login = 's-post'", Date.valueOf(LocalDate.of(2002, 1, 1)));
        for (String path : List.of("/cases/" + number, "/api/cases/" + number, Browser.ENGINE + "/task/" + task)) {
            assertThat(person.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    /** Who took a task up and lost his post does not finish it, and it does not stay with him. */
    @Test
    void aTaskTakenUpDoesNotOutliveThePost() {
        person("s-taker", "TB1");
        post("s-taker", "TB1", "SECRETARY");
        String task = application("TB1");
        Browser taker = browser("s-taker");
        assertThat(taker.post(Browser.ENGINE + "/task/" + task + "/claim", "{\"userId\":\"s-taker\"}")
                        .statusCode())
                .isEqualTo(204);
        String done = "{\"receivedOn\":\"" + today() + "\",\"outcome\":\"ACCEPTED\"}";
        assertThat(Browser.basic(port, "secretary1", "POST", "/api/tasks/" + task + "/completion", done)
                        .statusCode())
                .isEqualTo(403);
        jdbc.update("update post set until_day = ? where login = 's-taker'", Date.valueOf(LocalDate.of(2002, 1, 1)));
        String variables =
                "{\"variables\":{\"receivedOn\":{\"value\":\"" + today() + "\"},\"outcome\":{\"value\":\"ACCEPTED\"}}}";
        assertThat(taker.post(Browser.ENGINE + "/task/" + task + "/complete", variables)
                        .statusCode())
                .isIn(403, 404);
        assertThat(Browser.basic(port, "s-taker", "POST", "/api/tasks/" + task + "/completion", done)
                        .statusCode())
                .isIn(403, 404);
        String another = application("TB1");
        engine.getTaskService().setAssignee(another, "s-taker");
        events.publishEvent(new OrganizationChanged("posts"));
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .taskId(another)
                        .singleResult()
                        .getAssignee())
                .isNull();
        engine.getTaskService().setAssignee(task, "s-taker");
        assertThat(Browser.basic(port, "secretary1", "POST", "/api/tasks/" + task + "/completion", done)
                        .statusCode())
                .isEqualTo(200);
    }

    /** Only the idle end is the container's own, so here its setting is held. */
    @Test
    void idleSessionsEndAndTwoAtOnceAreApart() {
        assertThat(environment.getProperty("server.servlet.session.timeout")).isEqualTo("60m");
        Browser one = browser("sponsor1");
        Browser other = browser("sponsor1");
        one.form("/", "/logout", "");
        assertThat(one.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(other.get("/api/me").statusCode()).isEqualTo(200);
    }

    private void dead(Browser browser, String why) {
        dead(browser.cookie("JSESSIONID"), why);
    }

    private void dead(String session, String why) {
        for (String door : List.of("/", "/api/me", Browser.ENGINE + "/task")) {
            tried++;
            int status = RawHttp.send(
                            port, "GET", door, "Accept: text/html\r\nCookie: JSESSIONID=" + session + "\r\n", "")
                    .status();
            stillIn += status == 200 ? 1 : 0;
            assertThat(status).as(why + " " + door).isIn(302, 401);
        }
    }
}
