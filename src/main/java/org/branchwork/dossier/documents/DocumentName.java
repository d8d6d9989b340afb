package org.branchwork.dossier.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The name a file goes by: shown and offered when it is saved, and never a path anywhere. */
final class DocumentName {

    private static final int LONGEST = 120;
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private DocumentName() {}

    /** Ends as its content does, whatever it was called. Letters of every script stay. */
    static String of(String given, DocumentKind kind) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        // control characters, marks that turn the direction of writing, what is not assigned, and halves of a character
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cn}\\p{Co}\\p{Cs}\\u2028\\u2029]", "");
        name = name.replaceAll("[<>:\"|?*;%`$&]", "_").strip();
        String suffix = "." + kind.extension();
        if (name.toLowerCase(Locale.ROOT).endsWith(suffix)) {
            name = name.substring(0, name.length() - suffix.length());
        } else if (kind == DocumentKind.JPEG && name.toLowerCase(Locale.ROOT).endsWith(".jpeg")) {
            name = name.substring(0, name.length() - 5);
        }
        name = name.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST));
        }
        if (name.isEmpty() || DEVICES.contains(name.toLowerCase(Locale.ROOT).replaceAll("\\..*", ""))) {
            name = "document" + (name.isEmpty() ? "" : "_" + name);
        }
        return name + suffix;
    }
}
