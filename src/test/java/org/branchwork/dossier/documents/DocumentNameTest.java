package org.branchwork.dossier.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.checks.CheckTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ContentDisposition;

class DocumentNameTest {

    private static final Path DIRECTORY = Path.of("/store").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "思想汇报.pdf, PDF, 思想汇报.pdf",
        "结业证书（2026）.jpeg, JPEG, 结业证书（2026）.jpg",
        "report.html, PDF, report.html.pdf",
        "photo.png, PNG, photo.png",
        "C:\\Users\\x\\自传.docx, DOCX, 自传.docx",
        "../../etc/passwd, PDF, passwd.pdf",
        "CON.pdf, PDF, document_CON.pdf",
        "..., PDF, document.pdf"
    })
    void aNameStaysReadableAndEndsAsItsContent(String given, DocumentKind kind, String name) {
        assertThat(DocumentName.of(given, kind)).isEqualTo(name);
    }

    /** None names another place, splits a header, or turns the direction of what is read. */
    @Test
    void hostileNamesLeadNowhere() {
        List<String> names = hostile();
        assertThat(names.size()).isGreaterThanOrEqualTo(80);
        long elsewhere = 0;
        for (String given : names) {
            String name = DocumentName.of(given, DocumentKind.PDF);
            elsewhere += DIRECTORY.resolve(name).normalize().getParent().equals(DIRECTORY) ? 0 : 1;
            Path placed = DIRECTORY.resolve(name).normalize();
            assertThat(placed.getParent()).as(given).isEqualTo(DIRECTORY);
            assertThat(name).as(given).endsWith(".pdf").doesNotContainPattern("[\\x00-\\x1f\\x7f/\\\\:\"<>|?*]");
            assertThat(name.chars().noneMatch(c -> Character.getType(c) == Character.FORMAT))
                    .as(given)
                    .isTrue();
            assertThat(name.codePointCount(0, name.length())).as(given).isLessThanOrEqualTo(140);
            String header = ContentDisposition.attachment()
                    .filename(name, StandardCharsets.UTF_8)
                    .build()
                    .toString();
            assertThat(header).as(given).startsWith("attachment; ").doesNotContainPattern("[\\r\\n\\x00]");
            assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(header))
                    .as(given)
                    .isTrue();
        }
        CheckTable.holds(
                DocumentNameTest.class,
                "C8",
                "names of files that lead out of their directory or split a header",
                names.size(),
                elsewhere,
                "taken as they come, the first sixty climb or name another place");
    }

    private static List<String> hostile() {
        List<String> names = new ArrayList<>();
        String[] climbs = {
            "../", "..\\", "..//", "....//", "./", "/", "\\", "//server/share/", "C:\\", "file:///", "%2e%2e%2f"
        };
        String[] ends = {"etc/passwd", "x", "", ".", "..", "evil.pdf"};
        for (String climb : climbs) {
            for (String end : ends) {
                names.add(climb + end);
            }
        }
        names.addAll(List.of(
                "a\r\nSet-Cookie: x=1",
                "a\nX: y",
                "a\0.pdf",
                "a\u0000/../b",
                "\"; filename=evil.html",
                "a\"b",
                "a;b",
                "a%0d%0ab",
                "\u202efdp.exe",
                "\u2066a\u2069",
                "\u200b",
                "\ufeff",
                "\u2028a",
                "\u0085a",
                "CON",
                "nul.pdf",
                "LPT1.txt",
                "aux.",
                " lead",
                "trail ",
                "dots...",
                ".hidden",
                "~",
                "$HOME",
                "`id`",
                "$(id)",
                "a|b",
                "a<b>",
                "a*?",
                "x".repeat(5_000),
                "汉".repeat(3_000),
                "\ud83d\ude00".repeat(200),
                "\ud83d",
                "a\u001b[31mb",
                "名\u0000字",
                "a/b\\c:d",
                "=cmd|' /C calc'!A0",
                "${jndi:ldap://x}",
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "..%c0%af..",
                "\t",
                "a\u007fb"));
        return names;
    }
}
