package org.branchwork.organization.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook. */
final class XlsxFile {

    /** Unpacked: 20,000 rows of people are some 15 MB of XML; a small file that unpacks to gigabytes is an attack. */
    private static final long MOST_BYTES = 64L << 20;

    private XlsxFile() {}

    static Lines read(byte[] body) {
        refuseBomb(body);
        Lines lines = new Lines(true);
        // the reader meets a damaged file with whatever its parts throw
        try (ReadableWorkbook workbook = open(body);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            read(rows.iterator(), lines);
        } catch (ImportRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw ImportRefused.because(Fault.UNREADABLE, 1);
        }
        return lines;
    }

    private static void read(Iterator<Row> rows, Lines lines) {
        // a writer may leave the rows unnumbered; the reader then counts them from 0
        int offset = -1;
        while (rows.hasNext()) {
            Row row = rows.next();
            offset = offset < 0 ? (row.getRowNum() == 0 ? 1 : 0) : offset;
            lines.add(row.getRowNum() + offset, XlsxCells.texts(row));
        }
    }

    /** With the formats of the cells, which tell a date from a number; a workbook without styles has none. */
    private static ReadableWorkbook open(byte[] body) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(body), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(body), new ReadingOptions(false, true));
        }
    }

    /** By the directory at the end of the file, as the reader goes: the headers before each part may say something else. */
    private static void refuseBomb(byte[] body) {
        try (ZipFile zip = ZipFile.builder().setByteArray(body).get()) {
            long left = MOST_BYTES;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                left -= unpacked(zip, entry, left);
            }
        } catch (ImportRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw ImportRefused.because(Fault.UNREADABLE, 1);
        }
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        long total = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream part = zip.getInputStream(entry)) {
            int read;
            while ((read = part.read(buffer)) >= 0) {
                total += read;
                if (total > most) {
                    throw ImportRefused.because(Fault.TOO_LARGE, 1, MOST_BYTES >> 20);
                }
            }
        }
        return total;
    }
}
