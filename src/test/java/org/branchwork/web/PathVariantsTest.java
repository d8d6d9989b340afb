package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One address written in ways that parts of the application might read differently, over a raw socket since clients
 * tidy addresses up. Seen red without {@code PathGuard}: some answered 500, and without the chain {@code engine;x} gave
 * the list of people.
 */
class PathVariantsTest extends DoorsTest {

    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404);

    private static final String[] VARIANTS = {
        "/camunda/api/engine/engine/default/user",
        "/camunda/api/engine/engine;x/default/user",
        "/camunda/api/engine/engine;/default/user",
        "/camunda/api/engine;x/engine/default/user",
        "/camunda/api;x/engine/engine/default/user",
        "/camunda;x/api/engine/engine/default/user",
        "/camunda/api/engine/engine/default;x/user",
        "/camunda/api/engine/engine/default/user;x",
        "/;x/camunda/api/engine/engine/default/user",
        "/camunda//api/engine/engine/default/user",
        "//camunda/api/engine/engine/default/user",
        "/camunda/api//engine/engine/default/user",
        "/camunda/api/engine//engine/default/user",
        "/camunda/api/engine/engine//default/user",
        "/camunda/./api/engine/engine/default/user",
        "/camunda/api/./engine/engine/default/user",
        "/camunda/x/../api/engine/engine/default/user",
        "/camunda/app/../api/engine/engine/default/user",
        "/css/../camunda/api/engine/engine/default/user",
        "/login/../camunda/api/engine/engine/default/user",
        "/camunda/api/engin%65/engine/default/user",
        "/%63amunda/api/engine/engine/default/user",
        "/camunda/api/engine%2fengine/default/user",
        "/camunda%2fapi/engine/engine/default/user",
        "/camunda/api/engine/engine%3bx/default/user",
        "/camunda/api/engine/engine/default/%75ser",
        "/camunda/%2e/api/engine/engine/default/user",
        "/camunda/x/%2e%2e/api/engine/engine/default/user",
        "/camunda/api/engine/engine/default/user/",
        "/camunda/api/engine/engine/default/user%20",
        "/camunda/api/engine/engine/default/user%00",
        "/camunda\\api/engine/engine/default/user",
        "/camunda/api/engine/engine/default/user%252f",
        "/CAMUNDA/api/engine/engine;x/default/user",
        "/camunda/api/engine/engine/default/user?x=/../y;z",
        "/camunda/api/admin/auth/user/default;x",
        "/camunda/api/welcome/x",
        "/camunda/api/engine/engine;a=b/default/authorization",
        "/camunda/api/engine/engine;x/default/deployment",
        "/engine-rest/engine",
    };

    @Test
    void noneLetsAStrangerIn() {
        assertThat(outside(REFUSALS, "GET", "")).isEmpty();
    }

    /** A page that asks for a login is no way in either, but only a browser is sent there. */
    @Test
    void noneLetsAStrangerWrite() {
        assertThat(outside(REFUSALS, "POST", "")).isEmpty();
    }

    @Test
    void noneGivesASecretaryWhatTheAllowListKeeps() {
        Browser secretary = browser("secretary1");
        String cookies = "Cookie: JSESSIONID=" + secretary.cookie("JSESSIONID") + "\r\n";
        assertThat(outside(REFUSALS, "GET", cookies)).isEmpty();
    }

    private Map<String, Integer> outside(Set<Integer> allowed, String method, String headers) {
        Map<String, Integer> others = new TreeMap<>();
        Stream.of(VARIANTS).forEach(path -> {
            int status = status(method, path, headers);
            if (!allowed.contains(status)) {
                others.put(path, status);
            }
        });
        return others;
    }

    private int status(String method, String path, String headers) {
        try (Socket socket = new Socket("localhost", port)) {
            String request = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Accept: application/json\r\n" + headers + "Content-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return Integer.parseInt(firstLine(socket.getInputStream()).split(" ")[1]);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }

    private static String firstLine(InputStream stream) throws IOException {
        String answer = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer).doesNotContain("secretary1");
        return answer.lines().findFirst().orElseThrow();
    }
}
