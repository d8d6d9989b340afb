package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leaves as pages and over the interface: entered by oneself, by the secretary and by an administrator, and by nobody else. */
class LeavePagesTest extends DoorsTest {

    @BeforeEach
    void aBranchOfItsOwn() {
        if (jdbc.queryForObject("select count(*) from organ where code = 'LB1'", Long.class) == 0) {
            organ("LB1", "BRANCH", "TC1");
            for (String login : new String[] {"leave.sec", "leave.dep", "leave.mem", "leave.none"}) {
                person(login, "LB1");
            }
            post("leave.sec", "LB1", "SECRETARY");
            post("leave.dep", "LB1", "DEPUTY_SECRETARY");
            post("leave.mem", "LB1", "COMMITTEE_MEMBER");
        }
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.update("delete from leave_of_absence");
    }

    private String days(int from, int until) {
        return "from=" + today().plusDays(from) + "&until=" + today().plusDays(until);
    }

    private HttpResponse<String> api(String login, String person, LocalDate from, String deputy) {
        String body = "{\"person\":%s,\"from\":\"%s\",\"until\":\"%s\",\"deputy\":%s}"
                .formatted(quoted(person), from, from.plusDays(3), quoted(deputy));
        return Browser.basic(port, login, "POST", "/api/leaves", body);
    }

    private static String quoted(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (java.io.IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    @Test
    void oneEntersItHimselfAndHisTaskGoesToTheDeputyAndComesBack() {
        String task = application("LB1");
        Browser secretary = browser("leave.sec");
        String page = secretary.page("/me/leave").body();
        assertThat(page)
                .contains(
                        "You have entered no leave",
                        "Name of leave.dep",
                        "Name of leave.mem",
                        "Nobody decides in his stead")
                .doesNotContain("Name of leave.none", "<script", " style=");
        assertThat(secretary.page("/me").body()).contains("href=\"/me/leave\"", "href=\"/leaves\"");
        assertThat(secretary.page("/").body()).contains("/tasks/" + task).doesNotContain("You are on leave");

        HttpResponse<String> entered = secretary.form("/me/leave", days(0, 5) + "&deputy=");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
        assertThat(secretary.page("/me/leave").body())
                .contains("away now", "LB1, Secretary:", "Name of leave.dep", "End it today");
        assertThat(secretary.page("/").body())
                .contains("You are on leave until " + today().plusDays(5))
                .doesNotContain("/tasks/" + task);
        assertThat(secretary.page("/cases/" + numberOf(task)).statusCode()).isEqualTo(200);
        assertThat(whoHas(task)).containsExactly("leave.dep");
        assertThat(browser("leave.dep").page("/").body()).contains("/tasks/" + task);

        String leave = jdbc.queryForObject("select id from leave_of_absence", String.class);
        assertThat(secretary
                        .form("/me/leave", "/me/leave/" + leave + "/end", "")
                        .statusCode())
                .isEqualTo(302);
        assertThat(secretary.page("/").body()).contains("/tasks/" + task).doesNotContain("You are on leave");
        assertThat(whoHas(task)).containsExactly("leave.sec");
    }

    private java.util.List<String> whoHas(String task) {
        JsonNode open = json(Browser.basic(port, "higher", "GET", "/api/cases/" + numberOf(task), ""))
                .path("openTasks")
                .get(0);
        return open.path("who").findValuesAsText("login");
    }

    @Test
    void whatIsWrongIsSaidBesideItsDay() {
        Browser secretary = browser("leave.sec");
        HttpResponse<String> past = secretary.form("/me/leave", days(-1, -2));
        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.body())
                .contains(
                        "A leave begins today, " + today(),
                        "The last day cannot come before the first",
                        "href=\"#f-from\"");
        secretary.form("/me/leave", days(0, 5));
        HttpResponse<String> second = secretary.form("/me/leave", days(5, 6));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("There is a leave from " + today() + " to " + today().plusDays(5));
        assertThat(browser("leave.none").form("/me/leave", days(0, 1)).body())
                .contains("A leave is entered for who holds a post");
    }

    @Test
    void theSecretaryEntersItForPeopleOfHisOrgan() {
        Browser secretary = browser("leave.sec");
        assertThat(secretary.page("/leaves").body())
                .contains("Nobody is on leave", "value=\"leave.mem\"", "value=\"leave.none\"")
                .doesNotContain("value=\"leave.sec\"", "value=\"secretary1\"");
        HttpResponse<String> entered =
                secretary.form("/leaves?person=leave.dep", "/leaves", "person=leave.dep&" + days(1, 2));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
        assertThat(secretary.page("/leaves").body()).contains("Name of leave.dep", "Withdraw it");
        assertThat(secretary.page("/leaves?person=secretary2").statusCode()).isEqualTo(403);
        assertThat(secretary.form("/leaves", "person=secretary2&" + days(1, 2)).statusCode())
                .isEqualTo(403);
        assertThat(browser("leave.mem").page("/leaves").statusCode()).isEqualTo(403);
        assertThat(browser("leave.mem").page("/me").body())
                .contains("href=\"/me/leave\"")
                .doesNotContain("href=\"/leaves\"");
    }

    @Test
    void theInterfaceKeepsTheSameRights() {
        assertThat(api("leave.mem", "leave.dep", today(), null).statusCode()).isEqualTo(403);
        assertThat(api("secretary1", "leave.dep", today(), null).statusCode()).isEqualTo(403);
        assertThat(api("admin", "nobody", today(), null).statusCode()).isEqualTo(400);
        assertThat(api("leave.sec", null, today(), "secretary1").statusCode()).isEqualTo(400);
        HttpResponse<String> entered = api("admin", "leave.sec", today(), "leave.mem");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        String id = json(entered).path("id").asText();

        JsonNode seen =
                json(Browser.basic(port, "leave.dep", "GET", "/api/leaves", "")).path("items");
        assertThat(seen).as("the deputy secretary does not act now").isEmpty();
        JsonNode line = json(Browser.basic(port, "leave.mem", "GET", "/api/leaves", ""))
                .path("items")
                .get(0);
        assertThat(line.path("person").path("login").asText()).isEqualTo("leave.sec");
        assertThat(line.path("mayEnd").asBoolean()).isFalse();
        assertThat(line.path("posts").get(0).path("acting").findValuesAsText("login"))
                .containsExactly("leave.mem");
        assertThat(end("leave.mem", id)).isEqualTo(403);
        assertThat(end("secretary1", id)).isEqualTo(404);
        assertThat(end("admin", id)).isEqualTo(204);
        assertThat(end("admin", id)).isEqualTo(404);
    }

    private int end(String login, String id) {
        return Browser.basic(port, login, "POST", "/api/leaves/" + id + "/end", "")
                .statusCode();
    }
}
