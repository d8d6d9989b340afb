package org.branchwork.dossier.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.branchwork.sealing.Seal;
import org.branchwork.sealing.SealBroken;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The bytes of files, in closed parts: one part at a time is in memory when a file is handed out. */
@Component
class DocumentParts {

    private static final int LENGTH = 512 << 10;

    private final JdbcTemplate jdbc;
    private final Seal seal;

    DocumentParts(JdbcTemplate jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void write(Document document, byte[] bytes) {
        for (int part = 0; part * LENGTH < bytes.length; part++) {
            byte[] own = Arrays.copyOfRange(bytes, part * LENGTH, Math.min(bytes.length, (part + 1) * LENGTH));
            jdbc.update(
                    "insert into document_part (document_id, part, bytes) values (?, ?, ?)",
                    document.id(),
                    part,
                    seal.close(own, document.sealKey(), place(document, part)));
        }
    }

    /** @throws SealBroken if a part was changed, moved or taken away */
    void read(Document document, OutputStream out) throws IOException {
        long written = 0;
        for (int part = 0; written < document.size(); part++) {
            List<byte[]> found = jdbc.queryForList(
                    "select bytes from document_part where document_id = ? and part = ?",
                    byte[].class,
                    document.id(),
                    part);
            if (found.isEmpty()) {
                throw new SealBroken("part " + part + " of document " + document.id() + " is gone");
            }
            byte[] bytes = seal.open(found.get(0), document.sealKey(), place(document, part));
            out.write(bytes);
            written += bytes.length;
        }
    }

    private static String place(Document document, int part) {
        return document.place("bytes") + "/" + part;
    }
}
