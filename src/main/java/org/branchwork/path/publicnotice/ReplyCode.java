package org.branchwork.path.publicnotice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Opens the reply to one objection; made to be written down. A hundred bits: nobody guesses one.
 *
 * @param written in groups of five, as in {@code 7K2MD-...}
 */
record ReplyCode(String written) {

    /** Without I, L, O and U, which people confuse with digits or with each other. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ReplyCode random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i > 0 && i % 5 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new ReplyCode(code.toString());
    }

    /** The same however it is typed: in small letters, without hyphens, with the letter O for a nought. */
    String hash() {
        String plain = written.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
