package org.branchwork.dossier.documents;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Word document without macros, embedded objects, or a template fetched from elsewhere. Its text is never read here. */
final class WordContent {

    private static final String TYPES = "[Content_Types].xml";
    private static final String BODY = "word/document.xml";
    private static final String PLAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final int MOST = 256 << 10;

    private static final Pattern CAN_RUN = Pattern.compile(
            "(?i).*(vbaProject|vbaData|activeX|/embeddings/|\\.bin$|\\.exe$|\\.dll$|\\.js$|\\.vbs$|\\.html?$|\\.svg$).*");

    private static final Pattern FETCHED = Pattern.compile(
            "(?is)<Relationship\\b(?=[^>]*External)(?=[^>]*(attachedTemplate|oleObject|subDocument|/frame|/image))");

    private WordContent() {}

    static boolean accepts(byte[] bytes) {
        return ZipList.of(bytes).filter(WordContent::accepts).isPresent();
    }

    private static boolean accepts(ZipList zip) {
        if (!zip.names().contains(BODY) || zip.names().stream().anyMatch(name -> unwanted(name))) {
            return false;
        }
        Optional<String> types = zip.text(TYPES, MOST).filter(WordContent::xml);
        return types.filter(text -> text.contains(PLAIN) && !text.toLowerCase().contains("macroenabled"))
                        .isPresent()
                && zip.names().stream()
                        .filter(name -> name.endsWith(".rels"))
                        .allMatch(name -> relationsSound(zip, name));
    }

    private static boolean unwanted(String name) {
        return CAN_RUN.matcher(name).matches() || name.contains("..") || name.startsWith("/") || name.contains("\\");
    }

    private static boolean relationsSound(ZipList zip, String name) {
        return zip.text(name, MOST)
                .filter(WordContent::xml)
                .filter(text -> !FETCHED.matcher(text).find())
                .isPresent();
    }

    /** In UTF-8, as every program writes it: in another encoding this would look for the wrong bytes. No entities either. */
    private static boolean xml(String text) {
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        return plain.startsWith("<") && plain.indexOf('\0') < 0 && !plain.contains("<!DOCTYPE");
    }
}
