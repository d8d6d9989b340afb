package org.branchwork.dossier.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Sight;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.sealing.Seal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files into a case and hands them out, to those who may see the case; confidential ones to fewer. */
@Component
public class DocumentDesk {

    static final int MOST_BYTES = 10 << 20;
    static final long MOST_OF_A_CASE = 100L << 20;
    static final long MOST_OF_A_PERSON_IN_A_DAY = 50L << 20;

    private final Documents documents;
    private final DocumentParts parts;
    private final CaseRights rights;
    private final AuditTrail audit;
    private final Seal seal;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final OrganisationTime time;

    DocumentDesk(
            Documents documents,
            DocumentParts parts,
            CaseRights rights,
            AuditTrail audit,
            Seal seal,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            OrganisationTime time) {
        this.documents = documents;
        this.parts = parts;
        this.rights = rights;
        this.audit = audit;
        this.seal = seal;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
    }

    /** Whether files of this case are this person's business at all. */
    public boolean concerns(String login, MembershipCase theCase) {
        return sight(login, theCase).compareTo(Sight.CASE) >= 0;
    }

    public boolean mayBeConfidential(String login, MembershipCase theCase) {
        return sight(login, theCase) == Sight.SEALED;
    }

    /** @throws Refusal NOT_ALLOWED for who sees no more of the case than where it stands */
    public void requireConcern(String login, MembershipCase theCase) {
        if (!concerns(login, theCase)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    /** Those this person may have, the oldest first. */
    public List<Document> list(String login, MembershipCase theCase) {
        requireConcern(login, theCase);
        return documents.findByCaseNumberOrderByUploadedAtAscIdAsc(theCase.number()).stream()
                .filter(document -> mayHave(login, theCase, document))
                .toList();
    }

    /**
     * @param confidential for those who may read what is sealed
     * @throws Refusal INPUT for what is no file of the known kinds, too large, or one too many
     */
    public Document add(String login, MembershipCase theCase, String name, InputStream body, boolean confidential)
            throws IOException {
        requireConcern(login, theCase);
        if (confidential && !mayBeConfidential(login, theCase)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.input("file", "document-too-large", String.valueOf(MOST_BYTES >> 20));
        }
        DocumentKind kind = DocumentKind.of(bytes).orElseThrow(() -> Refusal.input("file", "document-kind"));
        return transaction.execute(
                status -> keep(login, theCase, DocumentName.of(name, kind), kind, bytes, confidential));
    }

    private Document keep(
            String login, MembershipCase theCase, String name, DocumentKind kind, byte[] bytes, boolean confidential) {
        LocalDateTime now = time.now().truncatedTo(ChronoUnit.MICROS);
        // one upload of a case after the other, so that none slips past the measure of another
        jdbc.queryForObject(
                "select number from membership_case where number = ? for update", String.class, theCase.number());
        boolean full = documents.bytesOf(theCase.number()) + bytes.length > MOST_OF_A_CASE
                || documents.bytesOf(login, now.minusDays(1)) + bytes.length > MOST_OF_A_PERSON_IN_A_DAY;
        if (full) {
            throw Refusal.input("file", "documents-full");
        }
        Document document = documents.saveAndFlush(new Document(
                theCase.number(), login, now, name, digest(bytes), kind, bytes.length, confidential, seal.key()));
        parts.write(document, bytes);
        audit.recordAbout(login, "document-added", theCase.number(), kind.name(), about(document));
        return document;
    }

    /** @throws Refusal NOT_FOUND for a file that is not there, or not for him */
    @Transactional
    public Document open(String login, MembershipCase theCase, String id) {
        requireConcern(login, theCase);
        Document document = documents
                .findByIdAndCaseNumber(id, theCase.number())
                .filter(found -> mayHave(login, theCase, found))
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-document"));
        if (document.confidential()) {
            audit.recordReading(login, "document", theCase.number(), about(document));
        }
        return document;
    }

    /** To be asked before the first byte goes out: half a file would be taken for all of it. */
    public void requireWhole(Document document) throws IOException {
        parts.read(document, OutputStream.nullOutputStream());
    }

    public void write(Document document, OutputStream out) throws IOException {
        parts.read(document, out);
    }

    private boolean mayHave(String login, MembershipCase theCase, Document document) {
        return !document.confidential() || mayBeConfidential(login, theCase);
    }

    private Sight sight(String login, MembershipCase theCase) {
        return rights.sight(login, theCase, time.today());
    }

    private static String about(Document document) {
        return "document " + document.id();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
