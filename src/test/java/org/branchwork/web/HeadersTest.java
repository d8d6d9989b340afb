package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.branchwork.checks.CheckTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Headers on every answer, refusals too; seen red with {@code SecurityHeaders} inside Spring's chain or left out. */
class HeadersTest extends DoorsTest {

    private static final Set<String> ALL = Set.of(
            "content-security-policy",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy");

    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([\\w-]+)\"");
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([\\w-]+)'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/css/branchwork.css",
                "/nothing",
                "/api/nothing",
                "/camunda/api/engine/engine/default/user",
                "/camunda/api/engine/engine;x/default/user",
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/default/",
                "/actuator/health",
                "/actuator/env",
            })
    void everyAnswerCarriesThem(String path) {
        for (Browser browser : List.of(new Browser(port), browser("secretary1"))) {
            HttpResponse<String> answer = browser.page(path);
            assertThat(answer.headers().map().keySet())
                    .as(path + " " + answer.statusCode())
                    .containsAll(ALL);
            assertThat(answer.headers().allValues("content-security-policy")).hasSize(1);
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    /** Every endpoint by three people, and every way of being refused. */
    @Test
    void noAnswerIsWithoutThem() {
        List<HttpResponse<String>> answers = new ArrayList<>();
        List<Browser> people = List.of(new Browser(port), browser("secretary1"), browser("admin"));
        for (String endpoint : Endpoints.of(mappings)) {
            String path = endpoint.replaceAll("^\\S+ ", "").replaceAll("\\{\\w+}", "7");
            for (Browser person : people) {
                answers.add(person.send(person.request(path)
                        .header("Accept", path.startsWith("/api/") ? "application/json" : "text/html")
                        .method(endpoint.replaceAll(" .*", ""), BodyPublishers.ofString("unheardOf=1"))));
            }
        }
        Browser stranger = people.get(0);
        Set<Integer> refusals = new TreeSet<>();
        for (HttpResponse<String> refused : List.of(
                stranger.get("/cases/1;x"),
                stranger.get("/api/cases"),
                people.get(1).get("/nothing"),
                stranger.send("DELETE", "/notices", ""),
                stranger.send("POST", "/language", ""),
                Browser.basic(port, "admin", "POST", "/api/imports/people", "x".repeat(13_000_000)),
                Browser.basic(port, "admin", "DELETE", "/api/me", ""),
                kept("headers"))) {
            answers.add(refused);
            refusals.add(refused.statusCode());
        }
        assertThat(refusals).contains(400, 401, 403, 404, 405, 429);
        long without = answers.stream()
                .filter(answer -> !answer.headers().map().keySet().containsAll(ALL)
                        || answer.headers().allValues("content-security-policy").size() != 1)
                .count();
        CheckTable.holds(
                HeadersTest.class,
                "A9",
                "answers of every endpoint to a stranger, a secretary and an administrator, and of every refusal, that lack"
                        + " a header",
                answers.size(),
                without,
                "without the first filter none carries them (`UndefendedTest`)");
    }

    private HttpResponse<String> kept(String login) {
        person(login, "TB1");
        HttpResponse<String> last = null;
        for (int i = 0; i <= 10; i++) {
            last = Browser.basic(port, login, "wrong" + i, "GET", "/api/me", "");
        }
        return last;
    }

    /** With them, a text that slipped in unescaped could run; the policy would stop it, and this tells before. */
    @Test
    void ourPagesHaveNoScriptOrStyleOfTheirOwn() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(page))
                        .as("%s", page)
                        .doesNotContainPattern("(?i)<script(?![^>]*\\bsrc=)[^>]*>")
                        .doesNotContainPattern("(?i)\\son[a-z]+\\s*=")
                        .doesNotContainPattern("(?i)\\sstyle\\s*=|<style")
                        .doesNotContainPattern("(?i)javascript:|th:utext|\\[\\(");
            }
        }
    }

    /** Seen red with the engine's own nonce, which stands in a place all requests share. */
    @Test
    void noPageGetsTheNonceOfAnother() throws Exception {
        Browser secretary = browser("secretary1");
        Callable<Boolean> load = () -> {
            HttpResponse<String> page = secretary.page("/camunda/app/tasklist/default/");
            return first(IN_PAGE, page.body())
                    .equals(first(
                            IN_HEADER,
                            page.headers().firstValue("Content-Security-Policy").orElse("")));
        };
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            long wrong = 0;
            for (Future<Boolean> right :
                    eight.invokeAll(IntStream.range(0, 120).mapToObj(i -> load).toList())) {
                wrong += right.get() ? 0 : 1;
            }
            assertThat(wrong).isZero();
        } finally {
            eight.shutdown();
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        assertThat(match.find()).as(pattern.pattern()).isTrue();
        return match.group(1);
    }
}
