package org.branchwork.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.branchwork.sealing.Signatures;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes who did what, in the transaction of the act: no act without its entry, no entry without its act. */
@Component
public class AuditTrail {

    /** In the place of an actor where somebody acts without a login. */
    public static final String STRANGER = "(stranger)";

    /** Of an erasure; it is about the pseudonym that stands in the place of a login from then on. */
    public static final String ERASED = "person-erased";

    static final int PSEUDONYM = 12;

    /** A form is asked for several times while it is opened once. */
    private static final Duration ONE_READING = Duration.ofMinutes(10);

    private final AuditTable table;
    private final Signatures signatures;
    private final Clock clock;

    AuditTrail(JdbcTemplate jdbc, Signatures signatures, Clock clock) {
        this.table = new AuditTable(jdbc);
        this.signatures = signatures;
        this.clock = clock;
    }

    /** @param act the task key, or the name of another act such as {@code withdrawal} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String actor, String act, String caseNumber, String outcome, String ruleVersion) {
        write(actor, act, caseNumber, outcome, ruleVersion, null);
    }

    /** An act that is not ruled by an article, with what it was done to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAbout(String actor, String act, String caseNumber, String outcome, String about) {
        write(actor, act, caseNumber, outcome, null, about);
    }

    /** That somebody opened what is sealed; once for each time, however often the page asks for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordReading(String reader, String what, String caseNumber, String about) {
        String act = "read:" + what;
        if (!table.writtenSince(now().minus(ONE_READING), reader, act, about)) {
            write(reader, act, caseNumber, null, null, about);
        }
    }

    /** Stands for a person where a login must not: the same for the same login, and telling nobody whose it is. */
    public String pseudonym(String login) {
        return pseudonymOf(signatures.mark(login));
    }

    /**
     * Takes a login out of the record for good; the chain stands, since the login itself is not signed.
     *
     * @return what stands in its place
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String forget(String login, String orderedBy) {
        for (String mark : table.marksOf(login)) {
            table.rename(login, mark, pseudonymOf(mark));
            write(orderedBy, ERASED, null, null, null, pseudonymOf(mark));
        }
        return pseudonym(login);
    }

    static String pseudonymOf(String mark) {
        return "~" + mark.substring(0, PSEUDONYM);
    }

    public List<AuditEntry> of(String caseNumber) {
        return table.ofCase(caseNumber);
    }

    /** Newest first, with ids below that one. */
    public List<AuditEntry> newest(long before, int limit) {
        return table.newest(before, limit);
    }

    private void write(String actor, String act, String caseNumber, String outcome, String ruleVersion, String about) {
        AuditEntry unsigned = new AuditEntry(
                0,
                UUID.randomUUID().toString(),
                now(),
                actor,
                signatures.mark(actor),
                act,
                caseNumber,
                outcome,
                ruleVersion,
                about,
                null,
                null,
                null);
        table.insert(signed(unsigned, signatures));
    }

    static AuditEntry signed(AuditEntry entry, Signatures signatures) {
        return new AuditEntry(
                entry.id(),
                entry.uid(),
                entry.enteredAt(),
                entry.actor(),
                entry.actorMark(),
                entry.act(),
                entry.caseNumber(),
                entry.outcome(),
                entry.ruleVersion(),
                entry.about(),
                signatures.sign(AuditEntry.PURPOSE, entry.encoded()),
                entry.sealNo(),
                entry.link());
    }

    /** As finely as both databases keep it. */
    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
