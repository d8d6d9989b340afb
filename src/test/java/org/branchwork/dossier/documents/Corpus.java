package org.branchwork.dossier.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people, and those who mean ill, send them; made here, byte by byte. */
public final class Corpus {

    private static final String TYPES =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>";
    private static final String PLAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private Corpus() {}

    public static byte[] pdf() {
        return text(
                "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    }

    static byte[] pdf(String object) {
        return text("%PDF-1.7\n1 0 obj<</Type/Catalog " + object + ">>endobj\nstartxref\n9\n%%EOF\n");
    }

    static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(out, "IHDR", header);
        chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 0x63, 0x60, 0, 0, 0, 2, 0, 1});
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String kind, byte[] data) {
        byte[] name = text(kind);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    static byte[] jpeg(int width, int height) {
        ByteBuffer out = ByteBuffer.allocate(64);
        out.putShort((short) 0xffd8);
        out.putShort((short) 0xffe0).putShort((short) 16).put(text("JFIF")).put(new byte[10]);
        out.putShort((short) 0xffc0).putShort((short) 11).put((byte) 8);
        out.putShort((short) height).putShort((short) width).put(new byte[] {1, 1, 0x11, 0});
        out.putShort((short) 0xffda).putShort((short) 8).put(new byte[] {1, 1, 0, 0, 63, 0});
        out.put(new byte[] {1, 2, 3}).putShort((short) 0xffd9);
        return Arrays.copyOf(out.array(), out.position());
    }

    static byte[] docx(String... more) {
        return word(PLAIN, more);
    }

    private static byte[] word(String type, String... more) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text(TYPES.formatted(type)));
        entries.put("_rels/.rels", text("<?xml version=\"1.0\"?><Relationships/>"));
        entries.put("word/document.xml", text("<?xml version=\"1.0\"?><w:document/>"));
        for (int nth = 0; nth < more.length; nth += 2) {
            entries.put(more[nth], text(more[nth + 1]));
        }
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word document of some hundred kilobytes that unpacks to more than a hundred megabytes. */
    static byte[] bomb() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text(TYPES.formatted(PLAIN)));
        entries.put("word/document.xml", new byte[101 << 20]);
        return zip(entries);
    }

    /** A list that says less than there is, so that only what is counted matters. */
    private static byte[] zip64() {
        byte[] zip = docx();
        int end = zip.length - 22;
        zip[end + 10] = (byte) 0xff;
        zip[end + 11] = (byte) 0xff;
        return zip;
    }

    private static byte[] encrypted() {
        byte[] zip = docx();
        int list = ByteBuffer.wrap(zip).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 22 + 16);
        zip[list + 8] |= 1;
        return zip;
    }

    /** By what it is; the expected kind, or nothing for what is not taken. */
    static Map<String, Map.Entry<byte[], DocumentKind>> files() {
        Map<String, Map.Entry<byte[], DocumentKind>> files = new LinkedHashMap<>();
        taken(files);
        disguised(files);
        broken(files);
        running(files);
        polyglots(files);
        flooding(files);
        return files;
    }

    private static void taken(Map<String, Map.Entry<byte[], DocumentKind>> files) {
        put(files, "a pdf", pdf(), DocumentKind.PDF);
        put(files, "a pdf with a link", pdf("/A<</S/URI/URI(http://x)>>"), DocumentKind.PDF);
        put(
                files,
                "a pdf whose stream says JS",
                text("%PDF-1.4\nstream\n/JS /JavaScript\nendstream\n%%EOF"),
                DocumentKind.PDF);
        put(files, "a pdf changed twice", join(pdf(), text("2 0 obj<<>>endobj\n%%EOF\r\n")), DocumentKind.PDF);
        put(files, "a png", png(800, 600), DocumentKind.PNG);
        put(files, "a large scan as png", png(9_921, 7_016), DocumentKind.PNG);
        put(files, "a jpeg", jpeg(800, 600), DocumentKind.JPEG);
        put(files, "a photograph of a telephone", jpeg(8_160, 6_120), DocumentKind.JPEG);
        put(files, "a docx", docx(), DocumentKind.DOCX);
        put(
                files,
                "a docx with a link",
                docx(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Type=\"x/hyperlink\" Target=\"http://x\" TargetMode=\"External\"/></Relationships>"),
                DocumentKind.DOCX);
    }

    private static void disguised(Map<String, Map.Entry<byte[], DocumentKind>> files) {
        no(files, "html", text("<!DOCTYPE html><script>alert(1)</script>"));
        no(files, "html called pdf by its text", text("<html>%PDF-1.7 %%EOF</html>"));
        no(files, "svg", text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        no(
                files,
                "xml",
                text("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"));
        no(files, "plain text", text("我志愿加入中国共产党"));
        no(files, "javascript", text("alert(1)"));
        no(files, "a program for Windows", join(text("MZ"), new byte[200]));
        no(files, "a program for Linux", join(new byte[] {0x7f, 'E', 'L', 'F'}, new byte[200]));
        no(files, "a class", join(new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe}, new byte[60]));
        no(files, "a shell script", text("#!/bin/sh\nrm -rf /\n"));
        no(files, "a gif", join(text("GIF89a"), new byte[60]));
        no(files, "a tiff", join(text("II*\0"), new byte[60]));
        no(files, "a webp", join(text("RIFF\0\0\0\0WEBP"), new byte[60]));
        no(files, "an old doc", join(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, new byte[600]));
        no(files, "rtf", text("{\\rtf1 x}"));
        no(files, "a zip", zip(Map.of("a.txt", text("a"))));
        no(files, "a jar", zip(Map.of("META-INF/MANIFEST.MF", text("Main-Class: X"))));
        no(
                files,
                "an xlsx",
                zip(Map.of("[Content_Types].xml", text(TYPES.formatted("x")), "xl/workbook.xml", text("<x/>"))));
    }

    private static void broken(Map<String, Map.Entry<byte[], DocumentKind>> files) {
        no(files, "nothing", new byte[0]);
        no(files, "one byte", new byte[1]);
        no(files, "zeros", new byte[100_000]);
        no(files, "half a pdf", Arrays.copyOf(pdf(), 60));
        no(files, "the start of a pdf", text("%PDF-"));
        no(files, "half a png", Arrays.copyOf(png(10, 10), 60));
        no(files, "a png without an end", Arrays.copyOf(png(10, 10), png(10, 10).length - 12));
        no(files, "half a jpeg", Arrays.copyOf(jpeg(10, 10), 30));
        no(files, "a jpeg without a frame", join(new byte[] {(byte) 0xff, (byte) 0xd8}, new byte[30], new byte[] {
            (byte) 0xff, (byte) 0xd9
        }));
        no(files, "half a docx", Arrays.copyOf(docx(), docx().length / 2));
        no(files, "a docx without a body", zip(Map.of("[Content_Types].xml", text(TYPES.formatted(PLAIN)))));
        no(files, "a docx without types", zip(Map.of("word/document.xml", text("<x/>"))));
        no(files, "an encrypted docx", encrypted());
    }

    private static void running(Map<String, Map.Entry<byte[], DocumentKind>> files) {
        no(files, "a pdf with JavaScript", pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>"));
        no(files, "a pdf that spells JavaScript", pdf("/OpenAction<</S/J#61vaScript/J#53(x)>>"));
        no(files, "a pdf that launches", pdf("/OpenAction<</S/Launch/F(cmd.exe)>>"));
        no(files, "a pdf with a file in it", pdf("/Names<</EmbeddedFiles 2 0 R>>"));
        no(files, "a pdf with an XFA form", pdf("/AcroForm<</XFA 2 0 R>>"));
        no(files, "a pdf that sends forms", pdf("/A<</S/SubmitForm/F(http://x)>>"));
        no(files, "a docm", word(MACROS, "word/vbaProject.bin", "x"));
        no(files, "a docm called docx", docx("word/vbaProject.bin", "x"));
        no(files, "a docm without its macros", word(MACROS));
        no(files, "a docx with an embedded object", docx("word/embeddings/oleObject1.bin", "x"));
        no(files, "a docx with ActiveX", docx("word/activeX/activeX1.xml", "<x/>"));
        no(files, "a docx with a program", docx("word/media/a.exe", "MZ"));
        no(files, "a docx with a page", docx("word/afchunk.html", "<script/>"));
        no(
                files,
                "a docx that fetches its template",
                docx(
                        "word/_rels/settings.xml.rels",
                        "<Relationships><Relationship Type=\"x/attachedTemplate\" Target=\"http://x/a.dotm\" TargetMode=\"External\"/></Relationships>"));
        no(files, "a docx with entities", docx("word/_rels/a.rels", "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>"));
        no(files, "a docx that climbs", docx("../../evil.xml", "<x/>"));
    }

    private static void polyglots(Map<String, Map.Entry<byte[], DocumentKind>> files) {
        no(files, "a pdf with a zip behind it", join(pdf(), docx()));
        no(files, "a pdf behind a page", join(text("<script>alert(1)</script>"), pdf()));
        no(files, "a jpeg with a zip behind it", join(jpeg(10, 10), docx()));
        no(files, "a jpeg with a page behind it", join(jpeg(10, 10), text("<script>alert(1)</script>")));
        no(files, "a jpeg with a page and an end behind it", join(jpeg(10, 10), text("<script>"), new byte[] {
            (byte) 0xff, (byte) 0xd9
        }));
        no(files, "a png with a zip behind it", join(png(10, 10), docx()));
        no(files, "a docx behind a program", join(text("MZ"), docx()));
        no(files, "a docx with a page behind it", join(docx(), text("<script>alert(1)</script>")));
    }

    private static void flooding(Map<String, Map.Entry<byte[], DocumentKind>> files) {
        no(files, "a png of 40 000 by 40 000", png(40_000, 40_000));
        no(files, "a png of 19 999 by 19 999", png(19_999, 19_999));
        no(files, "a png of no width", png(0, 10));
        no(files, "a png of negative height", png(10, -1));
        no(files, "a jpeg of 65 535 by 65 535", jpeg(65_535, 65_535));
        no(files, "a zip bomb as docx", bomb());
        no(files, "a docx that hides its list", zip64());
        no(files, "a docx with relations without end", docx("word/_rels/a.rels", "<" + " ".repeat(300_000)));
    }

    private static void put(
            Map<String, Map.Entry<byte[], DocumentKind>> files, String name, byte[] bytes, DocumentKind kind) {
        files.put(name, new java.util.AbstractMap.SimpleEntry<>(bytes, kind));
    }

    private static void no(Map<String, Map.Entry<byte[], DocumentKind>> files, String name, byte[] bytes) {
        put(files, name, bytes, null);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
