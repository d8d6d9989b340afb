package org.branchwork.dossier.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.branchwork.audit.AuditTrail;
import org.branchwork.dossier.papers.PaperDesk;
import org.branchwork.dossier.papers.Reading;
import org.branchwork.dossier.papers.Sheet;
import org.branchwork.dossier.print.PaperPress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case together for the archive: all its papers, the facts for machines, and the checksums of everything. */
@Component
public class ArchivePackage {

    /** One file of a package. */
    private record Part(String name, byte[] bytes) {}

    private final PaperDesk desk;
    private final PaperPress press;
    private final CaseFacts facts;
    private final AuditTrail audit;

    ArchivePackage(PaperDesk desk, PaperPress press, CaseFacts facts, AuditTrail audit) {
        this.desk = desk;
        this.press = press;
        this.facts = facts;
        this.audit = audit;
    }

    /** Everything is made before the first byte goes out, and that it was taken is kept. */
    @Transactional
    public Contents of(Reading reading) {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> counted = new HashMap<>();
        for (Sheet sheet : desk.all(reading)) {
            int nth = counted.merge(sheet.key(), 1, Integer::sum);
            parts.add(new Part("papers/" + sheet.key() + "-" + nth + ".pdf", press.pdf(sheet, reading.locale())));
        }
        parts.add(new Part("case.json", facts.of(reading)));
        String number = reading.theCase().number();
        audit.record(reading.reader(), "archive-taken", number, null, null);
        return new Contents(number, parts);
    }

    /** A package about to be handed out. */
    public static class Contents {

        private final String number;
        private final List<Part> parts;

        private Contents(String number, List<Part> parts) {
            this.number = number;
            this.parts = parts;
        }

        public void writeTo(OutputStream out) throws IOException {
            Manifest manifest = new Manifest();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Part part : parts) {
                    MessageDigest digest = Manifest.digest();
                    open(zip, part.name());
                    new DigestOutputStream(zip, digest).write(part.bytes());
                    zip.closeEntry();
                    manifest.add(part.name(), digest);
                }
                open(zip, Manifest.NAME);
                zip.write(manifest.bytes());
                zip.closeEntry();
            }
        }

        private void open(ZipOutputStream zip, String name) throws IOException {
            zip.putNextEntry(new ZipEntry(number + "/" + name));
        }
    }
}
