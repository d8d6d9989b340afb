package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/**
 * The interface for programs: Basic or session, refusals as problem details. Seen red without CSRF in its chain, and with
 * links given out to anybody.
 */
class ApiDoorTest extends DoorsTest {

    @Test
    void aStrangerIsToldSoWithoutAPromptAndNeverRedirected() {
        for (String path : new String[] {"/api/me", "/api/nothing", "/api", "/v3/api-docs", "/v3/api-docs.yaml"}) {
            HttpResponse<String> answer = new Browser(port).page(path);
            problem(answer, 401);
            assertThat(answer.headers().map()).doesNotContainKey("www-authenticate");
        }
        problem(basic("secretary1", "wrong", "GET", "/api/nothing"), 401);
        problem(basic("nobody", "simulation", "GET", "/api/nothing"), 401);
    }

    @Test
    void anUnknownAddressAndAWrongMethodAreProblems() {
        problem(basic("secretary1", "simulation", "GET", "/api/nothing"), 404);
        HttpResponse<String> wrong = basic("secretary1", "simulation", "GET", "/api/people/x/password-link");
        problem(wrong, 405);
        assertThat(wrong.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void basicNeedsNoTokenAndLeavesNoSession() {
        HttpResponse<String> answer = basic("admin", "simulation", "POST", "/api/people/secretary1/password-link");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"path\":\"/password/");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void aSessionWithoutTheTokenMayReadAndNotWrite() {
        Browser admin = browser("admin");
        assertThat(admin.get("/v3/api-docs").statusCode()).isEqualTo(200);
        problem(admin.post("/api/people/secretary1/password-link", ""), 403);
    }

    @Test
    void onlyAnAdministratorHandsOutLinks() {
        problem(basic("secretary1", "simulation", "POST", "/api/people/secretary2/password-link"), 403);
        HttpResponse<String> unknown = basic("admin", "simulation", "POST", "/api/people/nobody/password-link");
        problem(unknown, 404);
        assertThat(unknown.body()).contains("\"violations\":[{\"field\":null,\"rule\":null", "no person");
    }

    @Test
    void aRefusalNamesTheFieldAndSaysWhyInThePersonsLanguage() {
        String unread = "{\"branch\":\"TB1\",\"letter\":\"Please.\",\"unheardOf\":1}";
        HttpResponse<String> english = Browser.basic(port, "sponsor1", "POST", "/api/applications", unread);
        problem(english, 400);
        assertThat(english.body()).contains("\"field\":\"unheardOf\"", "does not exist here");
        HttpResponse<String> member = Browser.basic(
                port, "sponsor1", "POST", "/api/applications", "{\"branch\":\"TB1\",\"letter\":\"Please.\"}");
        problem(member, 422);
        assertThat(member.body()).contains("\"rule\":\"ALREADY-MEMBER\"", "\"severity\":\"BLOCK\"");
        jdbc.update("update person set language = 'zh-CN' where login = 'sponsor1'");
        assertThat(Browser.basic(port, "sponsor1", "POST", "/api/applications", unread)
                        .body())
                .contains("没有这个字段");
        jdbc.update("update person set language = null where login = 'sponsor1'");
    }

    @Test
    void aBodyThatIsNoJsonIsAProblem() {
        problem(Browser.basic(port, "admin", "POST", "/api/simulation/clock", "{"), 400);
    }

    @Test
    void everythingElseDemandsALogin() {
        for (String path :
                new String[] {"/", "/nothing", "/camunda/app/tasklist/default/", "/actuator/env", "/actuator"}) {
            assertThat(new Browser(port).page(path).statusCode()).as(path).isEqualTo(302);
        }
        assertThat(new Browser(port).get("/actuator/health").body())
                .isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
    }

    private HttpResponse<String> basic(String login, String password, String method, String path) {
        return Browser.basic(port, login, password, method, path, "");
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"violations\"", "\"detail\"", "\"status\":" + status);
    }
}
