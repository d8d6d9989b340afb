package org.branchwork.path.publicnotice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.branchwork.admission.Procedure;
import org.branchwork.audit.AuditTrail;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where anybody objects to a running notice, and reads the reply. */
@Component
public class ObjectionDesk {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTACT = 1_000;

    private final Notices running;
    private final PublicNotices notices;
    private final Objections objections;
    private final Objectors objectors;
    private final Procedure procedure;
    private final AuditTrail audit;
    private final OrganisationTime time;

    ObjectionDesk(
            Notices running,
            PublicNotices notices,
            Objections objections,
            Objectors objectors,
            Procedure procedure,
            AuditTrail audit,
            OrganisationTime time) {
        this.running = running;
        this.notices = notices;
        this.objections = objections;
        this.objectors = objectors;
        this.procedure = procedure;
        this.audit = audit;
        this.time = time;
    }

    /**
     * What became of an objection, without a word of it: whoever finds the code learns nothing about anybody.
     *
     * @param answeredOn null while it is investigated
     * @param reply      null while it is investigated
     * @param dropped    whether the proposal was given up before anybody could answer
     */
    public record Reply(LocalDateTime receivedAt, LocalDate answeredOn, String reply, boolean dropped) {}

    /**
     * Answers the code that opens the reply.
     *
     * @throws Refusal NOT_FOUND if there is no such notice, GONE if it has ended, INPUT without a text
     */
    @Transactional
    public String lodge(long noticeId, Objecting said) {
        PublicNotice notice = running.requireRunning(noticeId);
        String text = within(LONGEST_TEXT, "text", said.text());
        if (text == null) {
            throw Refusal.input("text", "missing");
        }
        String name = within(LONGEST_NAME, "name", said.name());
        String contact = within(LONGEST_CONTACT, "contact", said.contact());
        ReplyCode code = ReplyCode.random();
        Objection objection = objections.save(new Objection(notice, text, code, time.now()));
        if (name != null || contact != null) {
            objectors.save(new Objector(objection, name, contact));
        }
        audit.recordAbout(AuditTrail.STRANGER, "objection", notice.caseNumber(), null, "objection " + objection.id());
        if (!procedure.signal(
                notice.caseNumber(), ObjectionSignals.OBJECTION, objection.id().toString())) {
            throw new IllegalStateException("nothing takes objections to notice " + noticeId);
        }
        return code.written();
    }

    /** @throws Refusal NOT_FOUND if the code opens nothing */
    @Transactional(readOnly = true)
    public Reply reply(String code) {
        Objection objection = objections
                .findByCodeHash(new ReplyCode(code).hash())
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-objection"));
        boolean dropped = objection.open() && !notices.pursued(objection.noticeId());
        return new Reply(objection.receivedAt(), objection.investigatedOn(), objection.reply(), dropped);
    }

    /** Null for nothing; without what PostgreSQL does not take and nobody types. */
    private static String within(int longest, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.length() > longest) {
            throw Refusal.input(field, "too-long", String.valueOf(longest));
        }
        String plain = typed.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "").strip();
        return plain.isEmpty() ? null : plain;
    }
}
