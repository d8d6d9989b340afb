package org.branchwork.dossier.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksums of all files of a package, in the form {@code sha256sum -c} reads. */
class Manifest {

    static final String NAME = "MANIFEST.sha256";

    private final StringBuilder lines = new StringBuilder();

    void add(String name, MessageDigest digest) {
        lines.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
