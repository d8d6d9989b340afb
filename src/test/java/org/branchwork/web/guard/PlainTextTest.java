package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.branchwork.checks.CheckTable;
import org.branchwork.web.Browser;
import org.branchwork.web.DoorsTest;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What people write is text also where others read it: in a spreadsheet, and in the log. */
@ExtendWith(OutputCaptureExtension.class)
class PlainTextTest extends DoorsTest {

    /** A name that a spreadsheet would take for a formula stays the name it is. */
    @Test
    void noCellOfAnExportIsAFormula() throws IOException {
        List<String> names =
                List.of("=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"http://x\",\"y\")", "\t=1", "＝1+1");
        int tried = 0;
        int formulas = 0;
        int text = 0;
        for (String name : names) {
            jdbc.update("update organ set name = ? where code = 'TC1'", name);
            byte[] sheet = browser("higher")
                    .bytes("/statistics/" + today().getYear() + ".xlsx")
                    .body();
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
                for (Cell cell : book.getFirstSheet().read().stream()
                        .flatMap(row -> row.stream())
                        .toList()) {
                    formulas += cell != null && cell.getType() == CellType.FORMULA ? 1 : 0;
                    text += cell != null
                                    && name.strip()
                                            .equals(String.valueOf(cell.getValue())
                                                    .strip())
                            ? 1
                            : 0;
                }
            }
            tried++;
        }
        jdbc.update("update organ set name = 'TC1' where code = 'TC1'");
        assertThat(text).isEqualTo(tried);
        CheckTable.holds(
                PlainTextTest.class,
                "C11",
                "names that look like formulas, in the workbook of the year's figures",
                tried,
                formulas,
                "all %d arrive as text, which a formula would not".formatted(text));
    }

    @Test
    void nobodyWritesALineOfTheLog(CapturedOutput output) {
        List<String> payloads = List.of(
                "%0d%0aFORGED 1",
                "%0aFORGED 2",
                "%1b[2JFORGED",
                "%e2%80%a8FORGED",
                "${jndi:ldap://127.0.0.1:1/FORGED}",
                "%24%7bjndi:ldap://127.0.0.1:1/FORGED%7d",
                "%c2%85FORGED",
                "%00FORGED");
        int tried = 0;
        for (String payload : payloads) {
            String plain = java.net.URLDecoder.decode(payload, StandardCharsets.UTF_8);
            String header = plain.replaceAll("[\\r\\n\\x00]", " ");
            String json = "{\"" + payload + "\":\""
                    + payload.replace("%0d%0a", "\\r\\n").replace("%0a", "\\n") + "\"}";
            new Browser(port).login(plain, "x");
            Browser.basic(port, plain.replace(":", ""), "x", "GET", "/api/me", "");
            RawHttp.send(
                    port, "GET", "/login", "User-Agent: " + header + "\r\nX-Forwarded-For: " + header + "\r\n", "");
            RawHttp.send(
                    port,
                    "GET",
                    "/cases/"
                            + payload.replace("$", "%24")
                                    .replace("{", "%7b")
                                    .replace("}", "%7d")
                                    .replace(" ", "%20")
                                    .replace("[", "%5b"),
                    "",
                    "");
            Browser.basic(port, "sponsor1", "POST", "/api/applications", json);
            tried += 5;
        }
        long written = output.getAll()
                .lines()
                .filter(line -> line.startsWith("FORGED") || line.contains("\u001b[2JFORGED"))
                .count();
        CheckTable.holds(
                PlainTextTest.class,
                "C10",
                "line breaks, terminal codes and lookups in logins, headers, addresses and values, that begin a line of the log",
                tried,
                written,
                "written to the log as they come, %d of 8 would"
                        .formatted(payloads.stream()
                                .map(payload -> java.net.URLDecoder.decode(payload, StandardCharsets.UTF_8))
                                .filter(text -> text.lines().anyMatch(line -> line.startsWith("FORGED"))
                                        || text.contains("\u001b[2JFORGED"))
                                .count()));
    }
}
