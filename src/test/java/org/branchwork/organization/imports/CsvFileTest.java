package org.branchwork.organization.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedAsAnEditorShowsThem(String end) {
        String text = String.join(end, "a,b", "1,2", "", "\"x" + end + "y\",2", ",", "3,4");

        Lines lines = CsvFile.read(bytes(text));

        assertThat(lines.header()).isEqualTo(new Line(1, List.of("a", "b")));
        assertThat(lines.rows())
                .containsExactly(
                        new Line(2, List.of("1", "2")),
                        new Line(4, List.of("x" + end + "y", "2")),
                        new Line(7, List.of("3", "4")));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(CsvFile.read(bytes("\uFEFFlogin\n")).header().cells()).containsExactly("login");
    }

    @Test
    void textIsKeptAsItIsButForSpaceAroundIt() {
        String text = "a\n\"=HYPERLINK(\"\"x\"\")\"\n  -1+2\u3000\n";

        assertThat(CsvFile.read(bytes(text)).rows())
                .extracting(line -> line.cells().get(0))
                .containsExactly("=HYPERLINK(\"x\")", "-1+2");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedNotSpoilt() {
        byte[] gbk = "login,name\nliu.fang,刘芳\n".getBytes(Charset.forName("GBK"));

        assertThat(refusal(gbk)).isEqualTo(new RowError(1, null, "import.notUtf8", List.of()));
    }

    @Test
    void aQuoteThatNeverEndsIsRefusedWhereItBegins() {
        assertThat(refusal(bytes("a\n1\n\"2\n3\n"))).isEqualTo(new RowError(3, null, "import.unreadable", List.of()));
    }

    @Test
    void aFileWithoutHeaderIsRefused() {
        ImportRefused refused = catchThrowableOfType(
                ImportRefused.class, () -> CsvFile.read(bytes("\n \n")).header());

        assertThat(refused.errors()).containsExactly(new RowError(1, null, "import.empty", List.of()));
    }

    @Test
    void twentyThousandRowsAreTheMost() {
        String most = "a\n" + "1\n".repeat(20_000);
        assertThat(CsvFile.read(bytes(most)).rows()).hasSize(20_000);

        assertThat(refusal(bytes(most + "\n1\n")))
                .isEqualTo(new RowError(20_003, null, "import.tooManyRows", List.of("20000")));
    }

    private static RowError refusal(byte[] body) {
        ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> CsvFile.read(body));
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
