package org.branchwork.organization.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFileTest {

    @Test
    void rowsKeepTheNumbersOfTheSheet() {
        Lines lines = XlsxFile.read(workbook(sheet -> {
            sheet.value(0, 0, "login");
            sheet.value(0, 1, "name");
            sheet.value(3, 0, "liu.fang");
            sheet.value(3, 1, "刘芳");
        }));

        assertThat(lines.header()).isEqualTo(new Line(1, List.of("login", "name")));
        assertThat(lines.rows()).containsExactly(new Line(4, List.of("liu.fang", "刘芳")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-MM-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]d/m/yy", "m/d/yyyy"})
    void aRealDateIsADateHoweverItIsShown(String format) {
        assertThat(cell(sheet -> {
                    sheet.value(0, 0, LocalDate.parse("2026-02-28"));
                    sheet.style(0, 0).format(format).set();
                }))
                .isEqualTo("2026-02-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "[Red]0", "0\"yd\"", "General"})
    void aNumberIsANumberHoweverItIsShown(String format) {
        assertThat(cell(sheet -> {
                    sheet.value(0, 0, 45716);
                    sheet.style(0, 0).format(format).set();
                }))
                .isEqualTo("45716");
    }

    @Test
    void aTimeOfDayIsNotCutOff() {
        assertThat(cell(sheet -> {
                    sheet.value(0, 0, LocalDateTime.parse("2026-02-28T10:30"));
                    sheet.style(0, 0).format("yyyy-MM-dd hh:mm").set();
                }))
                .isEqualTo("2026-02-28T10:30");
    }

    @Test
    void textDatesNumbersTruthAndFormulasAreText() {
        assertThat(cell(sheet -> sheet.value(0, 0, "2026-02-28"))).isEqualTo("2026-02-28");
        assertThat(cell(sheet -> sheet.value(0, 0, 20240101))).isEqualTo("20240101");
        assertThat(cell(sheet -> sheet.value(0, 0, true))).isEqualTo("true");
        assertThat(cell(sheet -> sheet.value(0, 0, "=1+1"))).isEqualTo("=1+1");
    }

    @Test
    void aWorkbookWithoutStylesAndRowNumbersIsReadToo() throws IOException {
        Lines lines = XlsxFile.read(bare("<row><c t='inlineStr'><is><t>login</t></is></c></row>"
                + "<row><c t='inlineStr'><is><t>liu.fang</t></is></c></row>"));

        assertThat(lines.header()).isEqualTo(new Line(1, List.of("login")));
        assertThat(lines.rows()).containsExactly(new Line(2, List.of("liu.fang")));
    }

    @Test
    void aNumberTooLongToWriteOutStaysAsItIs() throws IOException {
        assertThat(XlsxFile.read(bare("<row><c><v>1E999999999</v></c></row>"))
                        .header()
                        .cells())
                .containsExactly("1E+999999999");
    }

    @Test
    void entitiesAreNotFollowed() throws IOException {
        byte[] body = bare("<row><c t='inlineStr'><is><t>&file;</t></is></c></row>");

        assertThat(refusal(body)).isEqualTo("import.unreadable");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 22, 27, 31, 36, 50, 58})
    void theDateFormatsOfAllEditionsAreKnownByNumber(int format) throws IOException {
        String style = "<styleSheet><cellXfs><xf numFmtId='" + format + "'/></cellXfs></styleSheet>";

        assertThat(XlsxFile.read(bare("<row><c s='0'><v>46081</v></c></row>", style))
                        .header()
                        .cells())
                .containsExactly("2026-02-28");
    }

    private static byte[] bare(String rows) throws IOException {
        return bare(rows, null);
    }

    /** The least a reader accepts: no shared strings, cells and rows without references, styles only if given. */
    private static byte[] bare(String rows, String styles) throws IOException {
        String head = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY file SYSTEM 'file:///etc/hostname'>]>";
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String styled = "<Override PartName='/xl/styles.xml' ContentType='" + type + "styles+xml'/>";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types><Default Extension='xml' ContentType='" + type + "sheet.main+xml'/>"
                            + (styles == null ? "" : styled) + "</Types>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='" + relations
                            + "'><sheets><sheet name='1' sheetId='1' r:id='a'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='a' Target='1.xml'/></Relationships>");
            part(zip, "xl/1.xml", head + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
            if (styles != null) {
                part(zip, "xl/styles.xml", styles);
            }
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThat(refusal("login,name\n".getBytes())).isEqualTo("import.unreadable");
        byte[] good = workbook(sheet -> sheet.value(0, 0, "login"));
        assertThat(refusal(Arrays.copyOf(good, good.length / 2))).isEqualTo("import.unreadable");
    }

    @Test
    void aSmallFileThatUnpacksToMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 65; i++) {
                zip.write(block);
            }
        }

        assertThat(bytes.size()).isLessThan(100_000);
        assertThat(refusal(bytes.toByteArray())).isEqualTo("import.tooLarge");
    }

    private static String cell(Consumer<Worksheet> content) {
        return XlsxFile.read(workbook(content)).header().cells().get(0);
    }

    private static String refusal(byte[] body) {
        ImportRefused refused = catchThrowableOfType(ImportRefused.class, () -> XlsxFile.read(body));
        return refused.errors().get(0).reasonKey();
    }

    static byte[] workbook(Consumer<Worksheet> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook.newWorksheet("1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
