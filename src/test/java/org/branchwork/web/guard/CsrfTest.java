package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.branchwork.checks.CheckTable;
import org.branchwork.web.Browser;
import org.branchwork.web.DoorsTest;
import org.branchwork.web.Endpoints;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A page of another site, in the browser of somebody who is logged in here, sends what it likes and has not the token. */
class CsrfTest extends DoorsTest {

    /** They take strangers' words, and nobody's rights come with the cookie. */
    private static final Set<String> FOR_STRANGERS =
            Set.of("POST /api/notices/{id}/objections", "POST /api/ballots/{id}/cast");

    /** As another site can send them without asking first, and as a script of ours would. */
    private static final List<String> WAYS =
            List.of("application/x-www-form-urlencoded", "text/plain", "application/json");

    private static final List<String> ENGINE_WRITES = List.of(
            "POST /task/%s/claim",
            "POST /task/%s/unclaim",
            "POST /task/%s/submit-form",
            "POST /task/%s/complete",
            "POST /task/count",
            "PUT /job/%s/retries",
            "PUT /job/%s/suspended",
            "PUT /process-instance/%s/suspended");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private int tried;
    private int passed;

    @Test
    void noWriteIsTakenWithoutTheToken() {
        List<String> writes = Endpoints.of(mappings).stream()
                .filter(endpoint -> !endpoint.startsWith("GET "))
                .filter(endpoint -> !FOR_STRANGERS.contains(endpoint))
                .toList();
        Browser victim = browser("admin");
        for (String endpoint : writes) {
            WAYS.forEach(way -> count(endpoint, status(victim, endpoint, way, false)));
        }
        WAYS.forEach(way -> count("POST /login", status(victim, "POST /login", way, false)));
        WAYS.forEach(way -> count("POST /logout", status(victim, "POST /logout", way, false)));
        String task = task("ridden on", "SECRETARY-TB1");
        for (String write : ENGINE_WRITES) {
            String endpoint = write.replace(" /", " " + Browser.ENGINE + "/").formatted(task);
            // the engine ends the session it finds abused, so each has one of its own
            count(endpoint, status(browser("admin"), endpoint, "text/plain", false));
        }
        long reached = writes.stream()
                .filter(endpoint -> status(victim, endpoint, "application/x-www-form-urlencoded", true) != 403)
                .count();
        assertThat(reached).isPositive();
        CheckTable.holds(
                CsrfTest.class,
                "A8",
                "writes from another site in the browser of an administrator, in three shapes",
                tried,
                passed,
                "with the token %d of %d endpoints are reached; the others are for other people"
                        .formatted(reached, writes.size()));
    }

    private void count(String endpoint, int status) {
        tried++;
        passed += status == 403 ? 0 : 1;
        assertThat(status).as(endpoint).isEqualTo(403);
    }

    private int status(Browser browser, String endpoint, String type, boolean token) {
        String path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("{kind}", "people")
                .replace("{number}", "2026-99999")
                .replace("{login}", "nobody")
                .replaceAll("\\{\\w+}", "7");
        var request = browser.request(path)
                .header("Content-Type", type)
                .method(endpoint.substring(0, endpoint.indexOf(' ')), BodyPublishers.ofString("unheardOf=1"));
        if (token) {
            request.header("X-CSRF-TOKEN", browser.token("/"));
        } else {
            request.header("Origin", "https://elsewhere.example");
        }
        return browser.send(request).statusCode();
    }
}
