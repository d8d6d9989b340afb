package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.OrganizationChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The doorway for files. */
@Service
public class Imports {

    /** Some four times 20,000 rows of people. */
    private static final int MOST_BYTES = 10 << 20;

    private final List<RowReader<?>> readers;
    private final EntityManager entities;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    Imports(
            List<RowReader<?>> readers,
            EntityManager entities,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.readers = readers;
        this.entities = entities;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
    }

    /**
     * Takes all rows or none.
     *
     * @param actor the login of who brings the file
     * @throws ImportRefused naming every bad row
     */
    public ImportResult take(String actor, ImportKind kind, FileType type, InputStream body) throws IOException {
        return take(actor, receive(kind, type, null, body));
    }

    /** @throws ImportRefused as above */
    public ImportResult take(String actor, Upload upload) {
        Lines lines = upload.lines();
        if (upload.kind() == ImportKind.CASES) {
            // the number of a case that is taken back is lost: a bad file must not reach for any
            rehearse(actor, upload.kind(), lines);
        }
        return transactions.execute(status -> take(actor, upload.kind(), lines));
    }

    private void rehearse(String actor, ImportKind kind, Lines lines) {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            reader(kind).take(lines, known(), new Bringing(actor, true));
        });
    }

    /**
     * Receives a file before any transaction begins: a slow sender holds no connection.
     *
     * @throws ImportRefused for one that is too large
     */
    public Upload receive(ImportKind kind, FileType type, String name, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw ImportRefused.because(Fault.TOO_LARGE, 1, MOST_BYTES >> 20);
        }
        return new Upload(kind, type, name, bytes);
    }

    /**
     * What would become of the files one after the other, since one may speak of what another brings. They are taken and taken
     * back; the files behind a bad one are not looked at.
     */
    public List<FilePreview> preview(String actor, List<Upload> uploads) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            List<FilePreview> previews = new ArrayList<>();
            for (Upload upload : uploads) {
                if (previews.stream().allMatch(FilePreview::good)) {
                    previews.add(preview(actor, upload));
                }
            }
            return previews;
        });
    }

    private FilePreview preview(String actor, Upload upload) {
        Lines lines = new Lines(upload.type() == FileType.XLSX);
        try {
            lines = upload.lines();
            Taken taken = reader(upload.kind()).take(lines, known(), new Bringing(actor, true));
            return Previews.good(upload.kind(), lines, taken);
        } catch (ImportRefused refused) {
            return Previews.refused(upload.kind(), lines, refused);
        }
    }

    private ImportResult take(String actor, ImportKind kind, Lines lines) {
        ImportResult result =
                reader(kind).take(lines, known(), new Bringing(actor, false)).result();
        if (result.added() + result.changed() > 0) {
            events.publishEvent(new OrganizationChanged(kind.published()));
        }
        audit.recordAbout(
                actor, "import:" + kind.published(), null, result.added() + "+" + result.changed(), rows(result));
        return result;
    }

    private static String rows(ImportResult result) {
        return result.rows() + " rows";
    }

    private RowReader<?> reader(ImportKind kind) {
        return readers.stream()
                .filter(reader -> reader.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Known known() {
        return new Known(all("select p.login from Person p"), all("select o.code from Organ o"));
    }

    private Set<String> all(String query) {
        return new HashSet<>(entities.createQuery(query, String.class).getResultList());
    }
}
