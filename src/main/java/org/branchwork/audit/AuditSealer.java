package org.branchwork.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.branchwork.sealing.Signatures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts what has been written into one chain, every minute. The acts themselves do not wait for each other: they write signed
 * entries, and one node after the other links them. The head of each sealing goes where the database does not reach.
 */
@Component
public class AuditSealer {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);
    private static final int BATCH = 5_000;

    private final AuditTable table;
    private final Signatures signatures;
    private final PublishedHeads published;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AuditSealer(
            JdbcTemplate jdbc,
            Signatures signatures,
            PublishedHeads published,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = new AuditTable(jdbc);
        this.signatures = signatures;
        this.published = published;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${branchwork.audit.seal-every:PT1M}", initialDelayString = "PT1M")
    public void seal() {
        Optional<AuditHead> head;
        do {
            head = transaction.execute(status -> next());
            head.ifPresent(this::publish);
        } while (head.filter(one -> one.lastNo() - one.firstNo() + 1 == BATCH).isPresent());
    }

    private Optional<AuditHead> next() {
        table.lock();
        List<AuditEntry> entries = table.unsealed(BATCH);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Optional<AuditHead> last = table.lastHead();
        long no = last.map(AuditHead::lastNo).orElse(0L);
        String link = last.map(AuditHead::link).orElse(Digests.START);
        for (AuditEntry written : entries) {
            // an unsigned entry beside a chain was put there by somebody else: the check will say so
            AuditEntry entry = written.signature() == null && last.isEmpty() ? sign(written) : written;
            link = entry.linkAfter(link, ++no);
            table.chain(entry.id(), no, link);
        }
        AuditHead head = head(last.map(AuditHead::batch).orElse(0L) + 1, no - entries.size() + 1, no, link);
        table.insert(head);
        return Optional.of(head);
    }

    private AuditEntry sign(AuditEntry old) {
        AuditEntry entry = AuditTrail.signed(
                new AuditEntry(
                        old.id(),
                        UUID.randomUUID().toString(),
                        old.enteredAt(),
                        old.actor(),
                        signatures.mark(old.actor()),
                        old.act(),
                        old.caseNumber(),
                        old.outcome(),
                        old.ruleVersion(),
                        old.about(),
                        null,
                        null,
                        null),
                signatures);
        table.sign(entry);
        return entry;
    }

    private AuditHead head(long batch, long first, long last, String link) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        AuditHead unsigned = new AuditHead(batch, first, last, link, now, null);
        return new AuditHead(batch, first, last, link, now, signatures.sign(AuditHead.PURPOSE, unsigned.encoded()));
    }

    private void publish(AuditHead head) {
        LOG.info("audit sealed up to {}", head.printed());
        published.add(head);
    }
}
