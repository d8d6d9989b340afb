package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A file over HTTP is taken whole or not at all. */
class ImportDoorTest extends DoorsTest {

    @Test
    void aBadDateInLine40TakesNothingAndIsNamed() throws Exception {
        long before = people();
        HttpResponse<String> refused = send(file(40));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"line\":40", "birthDate");
        assertThat(people()).isEqualTo(before);

        assertThat(send(file(0)).statusCode()).isEqualTo(200);
        assertThat(people()).isEqualTo(before + 60);
        assertThat(send(file(0)).statusCode()).isEqualTo(200);
        assertThat(people()).isEqualTo(before + 60);
    }

    @Test
    void aPreviewSaysWhatWouldBecomeOfTheFileAndTakesNothing() throws Exception {
        String header = "login,name,gender,birthDate,category,organization,membership,memberSince,leagueSince,email\n";
        String row = "preview1,%s,FEMALE,2003-02-28,STUDENT,TB1,NONE,,,\n";
        assertThat(send("people", header + row.formatted("张三")).body())
                .isEqualTo("{\"rows\":1,\"added\":1,\"changed\":0}");
        long before = people();
        String changed = header + row.formatted("张珊") + "preview2,李四,MALE,2003-02-28,STUDENT,TB1,NONE,,,\n";
        HttpResponse<String> shown = send("people?preview=true", changed);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("\"rows\":2,\"added\":1,\"changed\":1,\"unchanged\":0")
                .contains("\"line\":2,\"effect\":\"CHANGED\"", "\"before\":{\"name\":\"张三\"}")
                .contains("\"line\":3,\"effect\":\"NEW\"");
        assertThat(people()).isEqualTo(before);
        assertThat(jdbc.queryForObject("select name from person where login = 'preview1'", String.class))
                .isEqualTo("张三");

        HttpResponse<String> refused = send("people?preview=true", changed.replace("李四,MALE", "李四,MAN"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"line\":3,\"field\":\"gender\"").doesNotContain("\"cell\"", "\"rule\"");
        assertThat(send("people?preview=perhaps", changed).statusCode()).isEqualTo(400);
        assertThat(people()).isEqualTo(before);
    }

    /** Sixty people, in lines 2 to 61. */
    private static String file(int badLine) {
        return "login,name,gender,birthDate,category,organization,membership,memberSince,leagueSince,email\n"
                + IntStream.rangeClosed(2, 61)
                        .mapToObj(line -> "import" + line + ",张三" + line + ",FEMALE,"
                                + (line == badLine ? "2003-02-30" : "2003-02-28") + ",STUDENT,TB1,NONE,,,")
                        .collect(Collectors.joining("\n"));
    }

    private HttpResponse<String> send(String file) throws Exception {
        return send("people", file);
    }

    private HttpResponse<String> send(String kind, String file) throws Exception {
        String secret = Base64.getEncoder().encodeToString("admin:simulation".getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/imports/" + kind))
                                .header("Content-Type", "text/csv")
                                .header("Authorization", "Basic " + secret)
                                .POST(HttpRequest.BodyPublishers.ofString(file))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private long people() {
        return jdbc.queryForObject("select count(*) from person", Long.class);
    }
}
