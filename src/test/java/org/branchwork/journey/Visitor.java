package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser and, at first, without a login. */
class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visitor(int port) {
        base = "http://localhost:" + port;
    }

    String page(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html")
                        .header("Accept-Language", "zh-CN"))
                .body();
    }

    /** Sends the page's form; answers the code in the address it leads to. */
    String objects(String page, String... fields) {
        HttpResponse<String> answer = form(page, page + "/objections", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst(".*/objections/", "");
    }

    /**
     * What Tasklist does when its button is pressed.
     *
     * @param how {@code submit-form} or {@code complete}
     */
    HttpResponse<String> submits(String taskId, String how, String variables) {
        String engine = base + "/camunda/api/engine/engine/default";
        send(HttpRequest.newBuilder(URI.create(engine + "/filter")).header("Accept", "application/json"));
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        return send(HttpRequest.newBuilder(URI.create(engine + "/task/" + taskId + "/" + how))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(variables)));
    }

    void logsIn(String login) {
        form("/login", "/login", "username", login, "password", "simulation");
    }

    private HttpResponse<String> form(String page, String action, String... fields) {
        Matcher token = TOKEN.matcher(page(page));
        assertThat(token.find()).as("a token on %s", page).isTrue();
        StringBuilder body = new StringBuilder("_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
