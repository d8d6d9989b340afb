package org.branchwork.dossier.documents;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PDF from its first byte to its last, without anything that acts by itself. Read as bytes, never interpreted. */
final class PdfContent {

    private static final String START = "%PDF-";
    private static final String END = "%%EOF";

    /** What stands outside of streams: names may spell their letters in hexadecimal. */
    private static final Pattern ACTIVE = Pattern.compile(
            "/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z0-9])");

    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfContent() {}

    static boolean accepts(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.startsWith(START)
                && endsThere(text)
                && !ACTIVE.matcher(named(outsideOfStreams(text))).find();
    }

    /** Nothing but line ends after the last mark: what hangs behind it is another file. */
    private static boolean endsThere(String text) {
        int end = text.lastIndexOf(END);
        return end > 0 && text.substring(end + END.length()).isBlank();
    }

    /** In compressed bytes any three letters come up by chance. */
    private static String outsideOfStreams(String text) {
        StringBuilder outside = new StringBuilder();
        int from = 0;
        while (true) {
            int stream = text.indexOf("stream", from);
            int end = stream < 0 ? -1 : text.indexOf("endstream", stream);
            if (end < 0) {
                return outside.append(text, from, text.length()).toString();
            }
            outside.append(text, from, stream).append(' ');
            from = end + "endstream".length();
        }
    }

    private static String named(String text) {
        Matcher spelled = HEX.matcher(text);
        return spelled.replaceAll(
                letter -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(letter.group(1), 16))));
    }
}
