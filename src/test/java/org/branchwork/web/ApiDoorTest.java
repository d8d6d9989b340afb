package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The interface for programs: Basic or session, refusals as problem details. */
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
    void everythingElseDemandsALogin() {
        for (String path :
                new String[] {"/", "/nothing", "/camunda/app/tasklist/default/", "/actuator/env", "/actuator"}) {
            assertThat(new Browser(port).page(path).statusCode()).as(path).isEqualTo(302);
        }
        assertThat(new Browser(port).get("/actuator/health").body())
                .isEqualTo("{\"status\":\"UP\",\"groups\":[\"liveness\",\"readiness\"]}");
    }

    private HttpResponse<String> basic(String login, String password, String method, String path) {
        String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        Browser program = new Browser(port);
        HttpRequest.Builder request =
                program.request(path).header("Authorization", "Basic " + pair).method(method, BodyPublishers.noBody());
        return program.send(request);
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"violations\"", "\"detail\"", "\"status\":" + status);
    }
}
