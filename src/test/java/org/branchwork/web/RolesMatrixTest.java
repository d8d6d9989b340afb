package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.checks.CheckTable;
import org.branchwork.web.Roles.Role;
import org.branchwork.web.Roles.Which;
import org.branchwork.web.guard.PublicThrottle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint, asked by everybody, about every kind of case. What each gets stands in {@code access.txt}; a new endpoint
 * fails here until its lines are there. Whatever the file says, a case that is not for somebody answers him like one that
 * does not exist. Nothing sent here is valid, so that nothing changes.
 */
class RolesMatrixTest extends DoorsTest {

    private static final Path EXPECTED = Path.of("src/test/resources/access.txt");
    private static final String ABSENT = "2099-99999";
    private static final String ABSENT_TASK = "00000000-0000-0000-0000-000000000000";
    private static final String NOTHING_VALID = "{\"unheardOf\":1}";
    private static final String TOO_LONG = "reason=" + "x".repeat(30_000);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    PublicThrottle strangers;

    private final Map<Role, Browser> people = new EnumMap<>(Role.class);
    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private Roles roles;
    private int cells;
    private int leaks;

    @Test
    void everybodyGetsWhatIsHisAndNobodyLearnsMore() throws IOException {
        roles = new Roles(this).found();
        for (Role role : Role.values()) {
            Browser browser = role.login() == null ? new Browser(port) : browser(role.login());
            people.put(role, browser);
            tokens.put(role, browser.token(role.login() == null ? "/login" : "/"));
        }
        List<Object> before = state();
        List<String> lines = new ArrayList<>();
        for (String endpoint : Endpoints.of(mappings)) {
            boolean ofACase = endpoint.contains("{number}") || endpoint.contains("/tasks/{id}");
            for (Which which : ofACase ? Which.values() : new Which[] {null}) {
                lines.add(line(endpoint, which));
            }
        }
        assertThat(state()).as("nothing has moved").isEqualTo(before);
        if (Boolean.getBoolean("branchwork.renew")) {
            Files.write(EXPECTED, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(EXPECTED));
        CheckTable.holds(
                RolesMatrixTest.class,
                "B1",
                "answers to 12 roles that differ from the table, or tell a foreign case from one that is not there",
                cells,
                leaks,
                "asked as the secretary of the branch, the same addresses answer with the case");
    }

    private String line(String endpoint, Which which) {
        StringBuilder line = new StringBuilder(endpoint + (which == null ? "" : " " + which) + ":");
        for (Role role : Role.values()) {
            HttpResponse<String> answer = ask(role, endpoint, which);
            cells++;
            line.append(' ').append(role).append('=').append(answer.statusCode());
            if (which != null && role != Role.STRANGER && !role.sees(which)) {
                HttpResponse<String> absent = ask(role, endpoint, null);
                // 404, or where the request cannot be read at all, what everybody is told
                boolean same = (answer.statusCode() == 404 || answer.statusCode() == 400)
                        && answer.statusCode() == absent.statusCode()
                        && plain(answer).equals(plain(absent));
                assertThat(same)
                        .as("%s of %s to %s: %s %s", endpoint, which, role, answer.statusCode(), answer.body())
                        .isTrue();
                leaks += same ? 0 : 1;
            }
            if (role == Role.STRANGER) {
                assertThat(which == null || Set.of(302, 401, 403).contains(answer.statusCode()))
                        .as("%s of %s to a stranger", endpoint, which)
                        .isTrue();
            }
        }
        return line.toString();
    }

    private HttpResponse<String> ask(Role role, String endpoint, Which which) {
        strangers.forget("127.0.0.1");
        String method = endpoint.substring(0, endpoint.indexOf(' '));
        String path = endpoint.substring(endpoint.indexOf(' ') + 1)
                .replace("{number}", which == null ? ABSENT : roles.about(which).number())
                .replace(
                        "tasks/{id}",
                        "tasks/"
                                + (which == null
                                        ? ABSENT_TASK
                                        : roles.about(which).task()))
                .replace("{id}", "99999")
                .replace("{kind}", "people")
                .replace("{paper}", "record")
                .replace("{year}", "2026")
                .replace("{login}", "m-member")
                .replace("{token}", "none")
                .replace("{branch}", "MB1")
                .replace("{committee}", "MC1")
                .replace("{code}", "00000-00000-00000-00000")
                .replaceAll("\\{\\w+}", "none");
        Browser person = people.get(role);
        boolean program = path.startsWith("/api/");
        var request = person.request(path).header("Accept", program ? "application/json" : "text/html");
        if (!method.equals("GET")) {
            request.header("X-CSRF-TOKEN", tokens.get(role));
            request.header("Content-Type", program ? "application/json" : "application/x-www-form-urlencoded");
        }
        request.method(method, BodyPublishers.ofString(method.equals("GET") ? "" : program ? NOTHING_VALID : TOO_LONG));
        try {
            return person.send(request);
        } catch (UncheckedIOException closed) {
            // the server closes a connection whose body it would not read, and the next request may find it so
            return person.send(request);
        }
    }

    /** Without what names the address asked for, and the token of the page. */
    private static String plain(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("20\\d\\d-\\d{5}", "number")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "task")
                .replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1");
    }

    private List<Object> state() {
        List<Object> all = new ArrayList<>();
        for (String table : List.of("membership_case", "case_step", "case_fact", "companion", "act_ru_task")) {
            all.add(jdbc.queryForList("select * from " + table + " order by 1, 2")
                    .toString());
        }
        return all;
    }
}
