package org.branchwork.path.publicnotice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.branchwork.sealing.Sealed;

/** What somebody had to say against a proposal made public, and what the higher committee found. */
@Entity
@Table(name = "objection")
class Objection {

    enum Outcome {
        UNFOUNDED,
        UPHELD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "notice_id", nullable = false, updatable = false)
    private Long noticeId;

    @Column(name = "objection_text", nullable = false, updatable = false)
    private Sealed text;

    @Column(name = "code_hash", updatable = false)
    private String codeHash;

    @Column(name = "received_at", nullable = false, updatable = false)
    private LocalDateTime receivedAt;

    private Sealed finding;

    private Sealed reply;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "investigated_on")
    private LocalDate investigatedOn;

    protected Objection() {}

    Objection(PublicNotice notice, String text, ReplyCode code, LocalDateTime receivedAt) {
        this.noticeId = notice.id();
        this.codeHash = code.hash();
        this.text = Sealed.of(text, place("objection_text"));
        this.receivedAt = receivedAt;
    }

    Long id() {
        return id;
    }

    Long noticeId() {
        return noticeId;
    }

    String text() {
        return Sealed.text(text, place("objection_text"));
    }

    LocalDateTime receivedAt() {
        return receivedAt;
    }

    boolean open() {
        return outcome == null;
    }

    boolean upheld() {
        return outcome == Outcome.UPHELD;
    }

    String finding() {
        return Sealed.text(finding, place("finding"));
    }

    String reply() {
        return Sealed.text(reply, place("reply"));
    }

    /** Null while it is open. */
    LocalDate investigatedOn() {
        return investigatedOn;
    }

    void settle(LocalDate day, String finding, String reply, Outcome outcome) {
        this.investigatedOn = day;
        this.finding = Sealed.of(finding, place("finding"));
        this.reply = Sealed.of(reply, place("reply"));
        this.outcome = outcome;
    }

    private String place(String column) {
        return "objection." + column + " " + noticeId + "/" + codeHash;
    }
}
