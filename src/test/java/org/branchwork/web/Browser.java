package org.branchwork.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cookies, forms and the engine's token, as a browser handles them; redirects are answers. */
public class Browser {

    public static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final int port;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public Browser(int port) {
        this.port = port;
    }

    public static Browser loggedIn(int port, String login, String password) {
        Browser browser = new Browser(port);
        HttpResponse<String> answer = browser.login(login, password);
        if (answer.headers().firstValue("Location").orElse("/login?error").contains("error")) {
            throw new IllegalStateException("login of " + login + ": " + answer.statusCode());
        }
        browser.get(ENGINE + "/filter");
        return browser;
    }

    /** A program of the simulation, which has neither cookies nor tokens. */
    public static HttpResponse<String> basic(int port, String login, String method, String path, String json) {
        return basic(port, login, "simulation", method, path, json);
    }

    public static HttpResponse<String> basic(
            int port, String login, String password, String method, String path, String json) {
        String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
        Browser program = new Browser(port);
        return program.send(program.request(path)
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> login(String login, String password) {
        return form("/login", "username=" + encoded(login) + "&password=" + encoded(password));
    }

    /** Opens the page, takes its hidden token and sends the fields with it. */
    public HttpResponse<String> form(String page, String fields) {
        return form(page, page, fields);
    }

    /** The same, for a form of the page that leads elsewhere. */
    public HttpResponse<String> form(String page, String action, String fields) {
        String token = token(page);
        return send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", "http://localhost:" + port + page)
                .POST(BodyPublishers.ofString(token.isEmpty() ? fields : fields + "&_csrf=" + encoded(token))));
    }

    /** The hidden token of a page, empty where it has none. */
    public String token(String page) {
        Matcher token = CSRF.matcher(page(page).body());
        return token.find() ? token.group(1) : "";
    }

    public HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html"));
    }

    public HttpResponse<byte[]> bytes(String path) {
        try {
            return client.send(request(path).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "application/json"));
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    /** With the engine's token, as its pages send it. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .method(method, BodyPublishers.ofString(json)));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
