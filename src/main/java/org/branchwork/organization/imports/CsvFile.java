package org.branchwork.organization.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV in UTF-8. Anything else in UTF-8's place would silently spoil names, so it is refused. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    static Lines read(byte[] body) {
        Lines lines = new Lines(false);
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text(body), FORMAT)) {
            for (CSVRecord record : parser) {
                lines.add(line, record.toList());
                // a quoted cell may hold line breaks: the next record starts after the last line of this one
                line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw ImportRefused.because(Fault.UNREADABLE, line);
        }
        return lines;
    }

    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ImportRefused.because(Fault.NOT_UTF_8, 1);
        }
    }
}
