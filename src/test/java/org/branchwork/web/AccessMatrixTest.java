package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint has its row: what somebody without login gets, and what somebody gets whom the thing does not concern. */
class AccessMatrixTest extends DoorsTest {

    /** A page asked for without login: a browser is led to the login page, whoever asks for JSON is told 401. */
    private static final int LOGIN = 401;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private record Row(String method, String pattern, int without, int unconcerned) {

        String name() {
            return method + " " + pattern;
        }

        String path() {
            return pattern.replace("{number}", "2026-99999")
                    .replace("{id}", "7")
                    .replace("{year}", "2026")
                    .replace("{kind}", "people")
                    .replace("{paper}", "record")
                    .replace("{login}", "secretary2")
                    .replace("{token}", "none")
                    .replace("{branch}", "TB1")
                    .replace("{committee}", "TC1")
                    .replace("{code}", "00000-00000-00000-00000");
        }
    }

    private static final List<Row> MATRIX = List.of(
            new Row("GET", "/", LOGIN, 200),
            new Row("GET", "/apply", LOGIN, 200),
            new Row("POST", "/apply", LOGIN, 403),
            new Row("POST", "/apply/draft", LOGIN, 403),
            new Row("POST", "/apply/draft/discard", LOGIN, 403),
            new Row("GET", "/reports", LOGIN, 200),
            new Row("POST", "/tasks/{id}/draft", LOGIN, 403),
            new Row("POST", "/tasks/{id}/draft/discard", LOGIN, 403),
            new Row("GET", "/cases", LOGIN, 200),
            new Row("GET", "/branches/{branch}", LOGIN, 404),
            new Row("GET", "/committees/{committee}", LOGIN, 404),
            new Row("GET", "/committees/{committee}/agenda", LOGIN, 404),
            new Row("GET", "/committees/{committee}/agenda.pdf", LOGIN, 404),
            new Row("GET", "/cases/{number}", LOGIN, 404),
            new Row("GET", "/cases/{number}/papers", LOGIN, 404),
            new Row("GET", "/cases/{number}/papers/{paper}", LOGIN, 404),
            new Row("GET", "/cases/{number}/papers/{paper}.pdf", LOGIN, 404),
            new Row("GET", "/cases/{number}/withdrawal", LOGIN, 404),
            new Row("POST", "/cases/{number}/withdrawal", LOGIN, 403),
            new Row("GET", "/cases/{number}/diagram", LOGIN, 404),
            new Row("GET", "/cases/{number}/ending", LOGIN, 404),
            new Row("POST", "/cases/{number}/ending", LOGIN, 403),
            new Row("POST", "/cases/{number}/documents", LOGIN, 403),
            new Row("GET", "/cases/{number}/documents/{id}", LOGIN, 404),
            new Row("POST", "/api/cases/{number}/documents", 401, 404),
            new Row("GET", "/api/cases/{number}/documents", 401, 404),
            new Row("GET", "/api/cases/{number}/documents/{id}", 401, 404),
            new Row("POST", "/cases/{number}/privacy", LOGIN, 403),
            new Row("POST", "/api/cases/{number}/erasure", 401, 404),
            new Row("POST", "/api/cases/{number}/hold", 401, 404),
            new Row("DELETE", "/api/cases/{number}/hold", 401, 404),
            new Row("GET", "/api/me/file", 401, 200),
            new Row("GET", "/me", LOGIN, 200),
            new Row("GET", "/me/file", LOGIN, 200),
            new Row("GET", "/me/leave", LOGIN, 200),
            new Row("POST", "/me/leave", LOGIN, 403),
            new Row("POST", "/me/leave/{id}/end", LOGIN, 403),
            new Row("GET", "/leaves", LOGIN, 403),
            new Row("POST", "/leaves", LOGIN, 403),
            new Row("POST", "/leaves/{id}/end", LOGIN, 403),
            new Row("GET", "/api/leaves", 401, 200),
            new Row("POST", "/api/leaves", 401, 400),
            new Row("POST", "/api/leaves/{id}/end", 401, 404),
            new Row("GET", "/cases/{number}/measures/{kind}", LOGIN, 404),
            new Row("POST", "/cases/{number}/measures/{kind}", LOGIN, 403),
            new Row("GET", "/tasks/{id}", LOGIN, 404),
            new Row("POST", "/tasks/{id}", LOGIN, 403),
            new Row("GET", "/rules", LOGIN, 200),
            new Row("GET", "/transfer", LOGIN, 403),
            new Row("POST", "/transfer", LOGIN, 403),
            new Row("GET", "/admission-forms", LOGIN, 403),
            new Row("POST", "/admission-forms", LOGIN, 403),
            new Row("GET", "/audit", LOGIN, 403),
            new Row("POST", "/audit", LOGIN, 403),
            new Row("GET", "/api/audit", 401, 403),
            new Row("GET", "/api/audit/entries", 401, 403),
            new Row("POST", "/api/audit/verification", 401, 403),
            new Row("GET", "/statistics", LOGIN, 403),
            new Row("GET", "/statistics/{year}.xlsx", LOGIN, 403),
            new Row("GET", "/api/statistics/{year}", 401, 403),
            new Row("GET", "/mail", LOGIN, 403),
            new Row("POST", "/mail", LOGIN, 403),
            new Row("POST", "/mail/{id}", LOGIN, 403),
            new Row("GET", "/imports", LOGIN, 403),
            new Row("POST", "/imports", LOGIN, 403),
            new Row("GET", "/imports/templates/{kind}.csv", LOGIN, 403),
            new Row("GET", "/imports/templates/{kind}.xlsx", LOGIN, 403),
            new Row("GET", "/organisation", LOGIN, 200),
            new Row("POST", "/language", 403, 403),
            new Row("GET", "/notices", 200, 200),
            new Row("GET", "/notices/{id}", 404, 404),
            new Row("GET", "/notices/{id}/paper", 404, 404),
            new Row("GET", "/notices/{id}/paper.pdf", 404, 404),
            new Row("POST", "/notices/{id}/objections", 403, 403),
            new Row("GET", "/objections", 302, 302),
            new Row("GET", "/objections/{code}", 404, 404),
            new Row("GET", "/login", 200, 200),
            new Row("GET", "/password/{token}", 404, 404),
            new Row("POST", "/password/{token}", 403, 403),
            new Row("GET", "/first-administrator", 404, 404),
            new Row("POST", "/first-administrator", 403, 403),
            new Row("GET", "/camunda/app/tasklist/scripts/config.js", LOGIN, 200),
            new Row("POST", "/me/tasklist-explained", LOGIN, 403),
            new Row("GET", "/api/me", 401, 200),
            new Row("GET", "/api/me/calendar.ics", 401, 200),
            new Row("GET", "/api/cases", 401, 200),
            new Row("GET", "/api/cases/{number}", 401, 404),
            new Row("GET", "/api/cases/{number}/timeline", 401, 404),
            new Row("GET", "/api/cases/{number}/dossier.pdf", 401, 404),
            new Row("GET", "/api/cases/{number}/archive.zip", 401, 404),
            new Row("GET", "/api/cases/{number}/plan", 401, 404),
            new Row("POST", "/api/cases/{number}/withdrawal", 401, 404),
            new Row("POST", "/api/cases/{number}/ending", 401, 404),
            new Row("POST", "/api/cases/{number}/contacts", 401, 404),
            new Row("POST", "/api/cases/{number}/sponsors", 401, 404),
            new Row("POST", "/api/cases/{number}/review", 401, 404),
            new Row("GET", "/api/cases/{number}/handover", 401, 404),
            new Row("GET", "/api/transfers", 401, 403),
            new Row("POST", "/api/transfers", 401, 403),
            new Row("GET", "/api/admission-forms", 401, 403),
            new Row("POST", "/api/admission-forms", 401, 403),
            new Row("GET", "/api/tasks", 401, 200),
            new Row("GET", "/api/tasks/{id}", 401, 404),
            new Row("POST", "/api/tasks/{id}/completion", 401, 404),
            new Row("POST", "/api/applications", 401, 400),
            new Row("GET", "/api/rules", 401, 200),
            new Row("GET", "/api/rules/changes", 401, 200),
            new Row("POST", "/api/imports/{kind}", 401, 403),
            new Row("GET", "/api/stuck", 401, 200),
            new Row("GET", "/api/notices", 200, 200),
            new Row("POST", "/api/notices/{id}/objections", 404, 404),
            new Row("GET", "/ballots/{id}", LOGIN, 404),
            new Row("GET", "/api/ballots/{id}/key", 401, 404),
            new Row("POST", "/api/ballots/{id}/signature", 401, 404),
            new Row("POST", "/api/ballots/{id}/cast", 404, 404),
            new Row("GET", "/api/ballots/{id}/result", 401, 404),
            new Row("POST", "/api/people/{login}/password-link", 401, 403),
            new Row("PUT", "/api/people/{login}/account", 401, 403),
            new Row("GET", "/api/simulation/clock", 401, 403),
            new Row("POST", "/api/simulation/clock", 401, 403));

    @Test
    void everyEndpointHasItsRow() {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().startsWith("org.branchwork")) {
                served.addAll(names(info));
            }
        });
        assertThat(served).isEqualTo(MATRIX.stream().map(Row::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void nobodyGetsInWithoutLogin() {
        for (Row row : MATRIX) {
            int status = new Browser(port).send(row.method(), row.path(), "").statusCode();
            // a page's form without the page's token is refused before anybody asks who sent it
            boolean refused =
                    row.without() == LOGIN && status == 403 && !row.pattern().startsWith("/api/");
            assertThat(refused ? LOGIN : status).as(row.name()).isEqualTo(row.without());
        }
    }

    @Test
    void whomItDoesNotConcernGetsNothing() {
        for (Row row : MATRIX) {
            int status = row.pattern().startsWith("/api/")
                    ? Browser.basic(port, "sponsor1", row.method(), row.path(), "")
                            .statusCode()
                    : browser("sponsor1").send(row.method(), row.path(), "").statusCode();
            assertThat(status).as(row.name()).isEqualTo(row.unconcerned());
        }
    }

    private static Set<String> names(RequestMappingInfo info) {
        Set<String> names = new TreeSet<>();
        for (String pattern : info.getPatternValues()) {
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                names.add(method + " " + pattern);
            }
        }
        return names;
    }
}
