package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers on every answer, refusals too; seen red with {@code SecurityHeaders} inside Spring's chain or left out. */
class HeadersTest extends DoorsTest {

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
                    .contains(
                            "content-security-policy",
                            "x-content-type-options",
                            "x-frame-options",
                            "referrer-policy",
                            "permissions-policy",
                            "cross-origin-opener-policy",
                            "cross-origin-resource-policy");
            assertThat(answer.headers().allValues("content-security-policy")).hasSize(1);
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
