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
import org.branchwork.dossier.documents.Document;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.dossier.papers.PaperDesk;
import org.branchwork.dossier.papers.Reading;
import org.branchwork.dossier.papers.Sheet;
import org.branchwork.dossier.print.PaperPress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case together for the archive: all its papers, its files, the facts for machines, and the checksums of everything. */
@Component
public class ArchivePackage {

    /** What a file holds, written when its turn comes: the files of a case together are larger than memory should be. */
    private interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Part(String name, Body body) {

        static Part of(String name, byte[] bytes) {
            return new Part(name, out -> out.write(bytes));
        }
    }

    private final PaperDesk desk;
    private final PaperPress press;
    private final CaseFacts facts;
    private final DocumentDesk documents;
    private final AuditTrail audit;

    ArchivePackage(PaperDesk desk, PaperPress press, CaseFacts facts, DocumentDesk documents, AuditTrail audit) {
        this.desk = desk;
        this.press = press;
        this.facts = facts;
        this.documents = documents;
        this.audit = audit;
    }

    /** Papers are made and files found whole before the first byte goes out; that the package was taken is kept. */
    @Transactional
    public Contents of(Reading reading) throws IOException {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> counted = new HashMap<>();
        for (Sheet sheet : desk.all(reading)) {
            int nth = counted.merge(sheet.key(), 1, Integer::sum);
            parts.add(Part.of("papers/" + sheet.key() + "-" + nth + ".pdf", press.pdf(sheet, reading.locale())));
        }
        parts.add(Part.of("case.json", facts.of(reading)));
        parts.addAll(files(reading));
        String number = reading.theCase().number();
        audit.record(reading.reader(), "archive-taken", number, null, null);
        return new Contents(number, parts);
    }

    /** The stored files he may have; that he reads confidential ones is kept as if he opened each. */
    private List<Part> files(Reading reading) throws IOException {
        List<Part> files = new ArrayList<>();
        if (documents.concerns(reading.reader(), reading.theCase())) {
            for (Document listed : documents.list(reading.reader(), reading.theCase())) {
                Document document = documents.open(reading.reader(), reading.theCase(), listed.id());
                documents.requireWhole(document);
                String name = "documents/" + (files.size() + 1) + "-" + document.name();
                files.add(new Part(name, out -> documents.write(document, out)));
            }
        }
        return files;
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
                    part.body().writeTo(new DigestOutputStream(zip, digest));
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
