package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
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

    private final List<Importer<?, ?>> importers;
    private final EntityManager entities;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    Imports(
            List<Importer<?, ?>> importers,
            EntityManager entities,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.importers = importers;
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
        // read before the transaction begins: a slow sender holds no connection
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw ImportRefused.because(Fault.TOO_LARGE, 1, MOST_BYTES >> 20);
        }
        Lines lines = type == FileType.CSV ? CsvFile.read(bytes) : XlsxFile.read(bytes);
        return transactions.execute(status -> take(actor, kind, lines));
    }

    private ImportResult take(String actor, ImportKind kind, Lines lines) {
        Known known = new Known(all("select p.login from Person p"), all("select o.code from Organ o"));
        ImportResult result = importer(kind).take(lines, known);
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

    private Importer<?, ?> importer(ImportKind kind) {
        return importers.stream()
                .filter(importer -> importer.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Set<String> all(String query) {
        return new HashSet<>(entities.createQuery(query, String.class).getResultList());
    }
}
