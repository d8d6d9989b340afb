package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.branchwork.EveryColumn;
import org.branchwork.dossier.documents.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Files come in over both doors and go out to those they concern, in a way that nothing in them can run. Seen red with the
 * question for the sight of a case left out, and with the content kept open.
 */
class DocumentsDoorTest extends DoorsTest {

    private static final String EDGE = "-----branchwork-test";

    private String task;
    private String number;
    private String applicant;

    @BeforeEach
    void aCase() {
        task = application("TB1");
        number = numberOf(task);
        applicant = applicantOf(task);
    }

    @Test
    void whatComesInGoesOutToBeSavedAndNotToRun() {
        String id = id(add(applicant, "思想汇报.pdf", Corpus.pdf(), false));
        for (String reader : List.of(applicant, "secretary1", "higher")) {
            HttpResponse<String> answer = Browser.basic(port, reader, "GET", address() + "/" + id, "");
            assertThat(answer.statusCode()).as(reader).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(new String(Corpus.pdf(), StandardCharsets.UTF_8));
            assertThat(header(answer, "Content-Type")).isEqualTo("application/pdf");
            assertThat(header(answer, "Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''%E6%80%9D%E6%83%B3%E6%B1%87%E6%8A%A5.pdf");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        }
        Browser browser = browser("secretary1");
        assertThat(browser.page("/cases/" + number).body()).contains("思想汇报.pdf");
        assertThat(header(browser.page("/cases/" + number + "/documents/" + id), "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; sandbox");
    }

    @Test
    void whomItDoesNotConcernFindsNothing() {
        String id = id(add(applicant, "a.pdf", Corpus.pdf(), false));
        for (String stranger : List.of("secretary2", "sponsor1")) {
            assertThat(Browser.basic(port, stranger, "GET", address(), "").statusCode())
                    .isEqualTo(404);
            assertThat(Browser.basic(port, stranger, "GET", address() + "/" + id, "")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(add(stranger, "a.pdf", Corpus.pdf(), false).statusCode()).isEqualTo(404);
        }
        assertThat(Browser.basic(port, "admin", "GET", address() + "/" + id, "").statusCode())
                .isEqualTo(403);
        // by way of a case of one's own
        String other = numberOf(application("TB2"));
        assertThat(Browser.basic(port, "secretary2", "GET", "/api/cases/" + other + "/documents/" + id, "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsConfidentialIsForThoseWhoMayReadIt() {
        assertThat(add(applicant, "a.pdf", Corpus.pdf(), true).statusCode()).isEqualTo(403);
        String id = id(add("secretary1", "MARK-NAME.pdf", Corpus.pdf(), true));
        assertThat(Browser.basic(port, applicant, "GET", address() + "/" + id, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.basic(port, applicant, "GET", address(), "").body()).doesNotContain("MARK-NAME");
        assertThat(Browser.basic(port, "higher", "GET", address() + "/" + id, "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(jdbc.queryForList(
                        "select actor from audit_entry where act = 'read:document' and about = ?",
                        String.class,
                        "document " + id))
                .containsExactly("higher");
    }

    @Test
    void neitherNameNorContentStandsInClear() {
        byte[] pdf = new String(Corpus.pdf(), StandardCharsets.UTF_8)
                .replace("Catalog", "MARK-CONTENT")
                .getBytes();
        String id = id(add(applicant, "MARK-FILENAME.pdf", pdf, false));
        assertThat(Browser.basic(port, applicant, "GET", address() + "/" + id, "")
                        .body())
                .contains("MARK-CONTENT");
        assertThat(EveryColumn.holding(jdbc, "MARK-CONTENT", "MARK-FILENAME")).isEmpty();
    }

    @Test
    void aLargeFileComesBackWhole() {
        StringBuilder text = new StringBuilder("%PDF-1.7\n");
        while (text.length() < 1_300_000) {
            text.append("% ").append(text.length()).append('\n');
        }
        byte[] pdf = text.append("%%EOF").toString().getBytes(StandardCharsets.US_ASCII);
        String id = id(add(applicant, "large.pdf", pdf, false));
        assertThat(Browser.basic(port, applicant, "GET", address() + "/" + id, "")
                        .body())
                .isEqualTo(text.toString());
        // a part that is changed, or taken from another file, is not handed out
        jdbc.update("update document_part set part = 7 where document_id = ? and part = 1", id);
        assertThat(Browser.basic(port, applicant, "GET", address() + "/" + id, "")
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void whatIsNotTakenChangesNothing() {
        long before = jdbc.queryForObject("select count(*) from document", Long.class);
        assertThat(add(applicant, "a.pdf", "<script>".getBytes(), false).statusCode())
                .isEqualTo(400);
        assertThat(add(applicant, "a.pdf", new byte[(10 << 20) + 1], false).statusCode())
                .isEqualTo(400);
        assertThat(add(applicant, "a.pdf", new byte[13 << 20], false).statusCode())
                .isEqualTo(413);
        assertThat(Browser.basic(port, applicant, "POST", address(), "{}").statusCode())
                .isEqualTo(400);
        assertThat(jdbc.queryForObject("select count(*) from document", Long.class))
                .isEqualTo(before);
        var page = browser("secretary1");
        String token = page.token("/cases/" + number);
        var answer = page.send(page.request("/cases/" + number + "/documents")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body("a.pdf", "<svg/>".getBytes(), false, token))));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(page.page("/cases/" + number).body()).contains("Save it anew as PDF");
        page.send(page.request("/cases/" + number + "/documents")
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body("good.pdf", Corpus.pdf(), false, token))));
        assertThat(page.page("/cases/" + number).body()).contains("The file good.pdf has been added.");
    }

    @Test
    void aCaseHoldsOnlySoMuch() {
        String id = id(add(applicant, "a.pdf", Corpus.pdf(), false));
        jdbc.update(
                "update document set size_bytes = ?, uploaded_by = 'secretary1', uploaded_at = timestamp '2000-01-01 00:00:00' where id = ?",
                100L << 20,
                id);
        assertThat(add(applicant, "a.pdf", Corpus.pdf(), false).body()).contains("There is no room");
        jdbc.update(
                "update document set size_bytes = ?, uploaded_by = ?, uploaded_at = ? where id = ?",
                50L << 20,
                applicant,
                java.sql.Timestamp.valueOf(java.time.LocalDateTime.now(clock)),
                id);
        assertThat(add(applicant, "a.pdf", Corpus.pdf(), false).body()).contains("There is no room");
        assertThat(add("secretary1", "a.pdf", Corpus.pdf(), false).statusCode()).isEqualTo(201);
    }

    private String address() {
        return "/api/cases/" + number + "/documents";
    }

    private HttpResponse<String> add(String login, String name, byte[] bytes, boolean confidential) {
        String pair = Base64.getEncoder().encodeToString((login + ":simulation").getBytes(StandardCharsets.UTF_8));
        Browser program = new Browser(port);
        return program.send(program.request(address())
                .header("Authorization", "Basic " + pair)
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body(name, bytes, confidential, null))));
    }

    private static byte[] body(String name, byte[] bytes, boolean confidential, String token) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String field = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        out.writeBytes(field.formatted("confidential", confidential).getBytes());
        if (token != null) {
            out.writeBytes(field.formatted("_csrf", token).getBytes());
        }
        out.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(bytes);
        out.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes());
        return out.toByteArray();
    }

    private static String id(HttpResponse<String> added) {
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        return added.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
