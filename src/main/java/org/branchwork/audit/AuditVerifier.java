package org.branchwork.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import org.branchwork.sealing.Signatures;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the whole record and says where it was edited, cut, swapped or added to. */
@Component
public class AuditVerifier {

    private final AuditTable table;
    private final Signatures signatures;
    private final PublishedHeads published;
    private final TransactionTemplate oneView;
    private final Clock clock;

    public AuditVerifier(
            JdbcTemplate jdbc,
            Signatures signatures,
            PublishedHeads published,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.table = new AuditTable(jdbc);
        this.signatures = signatures;
        this.published = published;
        this.oneView = new TransactionTemplate(transactions);
        // what is sealed while this reads belongs to the next check
        this.oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneView.setReadOnly(true);
        this.clock = clock;
    }

    public Verdict verify() {
        return verify(List.of());
    }

    /** @param known heads written down elsewhere, as they were {@link AuditHead#printed() printed} */
    public Verdict verify(List<String> known) {
        TreeMap<Long, String> outside = PublishedHeads.parsed(known);
        try {
            outside.putAll(published.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return oneView.execute(status -> check(outside));
    }

    private Verdict check(TreeMap<Long, String> outside) {
        List<AuditHead> heads = table.heads();
        ChainCheck chain = new ChainCheck(heads, outside, List.copyOf(table.about(AuditTrail.ERASED)), signatures);
        table.doubles().forEach(chain::twice);
        table.eachSealed(chain::sealed);
        chain.end();
        table.eachUnsealed(chain::unsealed);
        String head = heads.isEmpty() ? "" : heads.get(heads.size() - 1).printed();
        return new Verdict(LocalDateTime.now(clock), table.count(true), table.count(false), head, chain.findings());
    }
}
