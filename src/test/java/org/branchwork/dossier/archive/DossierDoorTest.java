package org.branchwork.dossier.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.demo.DemoTest;
import org.branchwork.dossier.documents.DocumentDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The record, the archive package and the calendar over HTTP, as a program gets them. */
class DossierDoorTest extends DemoTest {

    @Autowired
    private Cases cases;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private DocumentDesk documents;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void everyFileOfThePackageIsInTheManifestWithItsSum() throws Exception {
        String number = number("luoxi");
        Map<String, byte[]> files = archive(number, secretary(number));
        byte[] manifest = files.remove(number + "/MANIFEST.sha256");
        String[] lines = new String(manifest, StandardCharsets.UTF_8).split("\n");
        assertThat(lines).hasSameSizeAs(files.keySet());
        for (String line : lines) {
            String[] parts = line.split("  ", 2);
            byte[] file = files.get(number + "/" + parts[1]);
            assertThat(file).as(line).isNotNull();
            assertThat(sum(file)).as(parts[1]).isEqualTo(parts[0]);
        }
        assertThat(files.keySet())
                .contains(
                        number + "/case.json",
                        number + "/papers/record-1.pdf",
                        number + "/papers/protocol-1.pdf",
                        number + "/papers/protocol-2.pdf",
                        number + "/papers/approval-2.pdf",
                        number + "/papers/activist-register-1.pdf");
        assertThat(taken(number)).isPositive();
    }

    @Test
    void storedFilesAreInThePackageOfThoseWhoMayHaveThem() throws Exception {
        String number = number("tangrui");
        MembershipCase theCase = cases.get(number);
        byte[] open = picture(3);
        byte[] confidential = picture(4);
        documents.add(secretary(number), theCase, "证书.png", new ByteArrayInputStream(open), false);
        documents.add(secretary(number), theCase, "函调.png", new ByteArrayInputStream(confidential), true);
        Map<String, byte[]> all = archive(number, secretary(number));
        assertThat(all).containsEntry(number + "/documents/1-证书.png", open);
        assertThat(all).containsEntry(number + "/documents/2-函调.png", confidential);
        assertThat(new String(all.get(number + "/MANIFEST.sha256"), StandardCharsets.UTF_8))
                .contains(sum(open) + "  documents/1-证书.png", sum(confidential) + "  documents/2-函调.png");
        Map<String, byte[]> own = archive(number, "tangrui");
        assertThat(own).containsKey(number + "/documents/1-证书.png");
        assertThat(own.keySet()).noneMatch(name -> name.contains("函调"));
    }

    private static byte[] picture(int size) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @Test
    void theFactsForMachinesAreThoseOfTheCaseAndHoldNoVote() throws Exception {
        String number = number("luoxi");
        MembershipCase theCase = cases.get(number);
        steps.save(new CaseStep(
                theCase,
                "vote-attendance",
                null,
                secretary(number),
                time.today(),
                time.now(),
                "HELD",
                "{\"present\":[],\"writtenOpinions\":[{\"person\":\"helei\",\"choice\":\"NO\","
                        + "\"lodgedAt\":\"2026-01-01T08:00\"}]}",
                null,
                null,
                "[]"));
        JsonNode all = facts(number, secretary(number));
        assertThat(all.path("caseNumber").asText()).isEqualTo(number);
        assertThat(all.path("applicant").path("name").asText()).isEqualTo("罗茜");
        assertThat(all.path("facts").size())
                .isEqualTo(count(
                        "select count(*) from case_fact f join membership_case c on c.id = f.case_id where c.number = ?",
                        number));
        assertThat(all.path("steps").size())
                .isEqualTo(count("select count(*) from case_step where case_number = ?", number));
        assertThat(all.path("audit").size()).isPositive();
        assertThat(all.path("steps").findValuesAsText("lodgedAt")).isNotEmpty();
        assertThat(all.path("steps").findValues("choice")).isEmpty();
        assertThat(all.findValues("checks").stream().mapToInt(JsonNode::size).sum())
                .isGreaterThan(50);
    }

    @Test
    void whatIsSealedLeavesTheHouseWithThoseAloneWhoMayReadIt() throws Exception {
        String number = number("luoxi");
        JsonNode own = facts(number, "luoxi");
        assertThat(own.path("sealedContent").asBoolean()).isFalse();
        assertThat(own.has("audit")).isFalse();
        for (JsonNode step : own.path("steps")) {
            String key = step.path("key").asText();
            if (List.of("target-political-review", "approval-decide", "vote-attendance", "vote-count-first")
                    .contains(key)) {
                assertThat(step.path("sealed").asBoolean()).as(key).isTrue();
                assertThat(step.has("outcome") || step.has("entered")).as(key).isFalse();
            }
            assertThat(step.has("entered")
                            && !step.path("by").path("login").asText().equals("luoxi"))
                    .as(key)
                    .isFalse();
        }
        assertThat(archive(number, "luoxi").keySet())
                .noneMatch(name -> name.contains("protocol") || name.contains("approval") || name.contains("register"));
        assertThat(facts(number, "admin").has("steps")).isFalse();
    }

    @Test
    void aForeignCaseIsNotThere() {
        String number = number("luoxi");
        String stranger = "peiran";
        for (String path : List.of(
                "/api/cases/" + number + "/dossier.pdf",
                "/api/cases/" + number + "/archive.zip",
                "/cases/" + number + "/papers",
                "/cases/" + number + "/papers/record")) {
            if (path.startsWith("/api")) {
                assertThat(get(path, stranger).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(get(path, null).statusCode()).as(path).isIn(401, 302);
        }
        assertThat(get("/api/cases/" + number + "/dossier.pdf", "luoxi").statusCode())
                .isEqualTo(200);
        assertThat(get("/api/cases/2020-99999/dossier.pdf", "admin").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theDossierIsAPdf() {
        HttpResponse<byte[]> dossier = get("/api/cases/" + number("luoxi") + "/dossier.pdf", "admin");
        assertThat(dossier.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(dossier.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aVoterFindsTheMeetingInHisCalendarAndNobodyIsNamedThere() {
        var vote = jdbc.queryForMap(
                "select id, meeting_at, place from branch_vote where case_number = ?", number("peiran"));
        String secretary = secretary(number("peiran"));
        String start = ((java.sql.Timestamp) vote.get("meeting_at"))
                .toLocalDateTime()
                .atZone(time.zone())
                .withZoneSameInstant(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'"));
        for (String login : List.of(secretary, "peiran")) {
            HttpResponse<byte[]> answer = get("/api/me/calendar.ics", login);
            String calendar = new String(answer.body(), StandardCharsets.UTF_8);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/calendar");
            assertThat(calendar)
                    .contains("UID:meeting-" + vote.get("id") + "@branchwork\r\n", "DTSTART:" + start + "\r\n")
                    .doesNotContain("裴然");
        }
        assertThat(new String(get("/api/me/calendar.ics", "luoxi").body(), StandardCharsets.UTF_8))
                .doesNotContain("meeting-" + vote.get("id"));
    }

    @Test
    void lastDaysOfTasksAreWholeDays() {
        String secretary = secretary(number("gexin"));
        String organizer = jdbc.queryForObject(
                "select min(p.login) from post p join organ o on o.code = p.organ where p.kind = 'ORGANIZER' and o.approval_authority = true",
                String.class);
        String calendar = new String(get("/api/me/calendar.ics", organizer).body(), StandardCharsets.UTF_8)
                + new String(get("/api/me/calendar.ics", secretary).body(), StandardCharsets.UTF_8);
        assertThat(calendar)
                .containsPattern(
                        "UID:task-[^@]+@branchwork\\r\\nDTSTAMP:\\d{8}T\\d{6}Z\\r\\nDTSTART;VALUE=DATE:\\d{8}");
    }

    private Map<String, byte[]> archive(String number, String login) throws IOException {
        HttpResponse<byte[]> answer = get("/api/cases/" + number + "/archive.zip", login);
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private JsonNode facts(String number, String login) throws IOException {
        return new ObjectMapper().readTree(archive(number, login).get(number + "/case.json"));
    }

    private HttpResponse<byte[]> get(String path, String login) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (login != null) {
            byte[] secret = (login + ":demo").getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sum(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private String number(String applicant) {
        return jdbc.queryForObject(
                "select max(number) from membership_case where applicant = ?", String.class, applicant);
    }

    private String secretary(String number) {
        return jdbc.queryForObject(
                "select min(login) from post where kind = 'SECRETARY' and organ = (select branch from membership_case where number = ?)",
                String.class,
                number);
    }

    private int taken(String number) {
        return count("select count(*) from audit_entry where act = 'archive-taken' and case_number = ?", number);
    }

    private int count(String query, Object... arguments) {
        return jdbc.queryForObject(query, Integer.class, arguments);
    }
}
