package org.branchwork.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** One mail and how far it has come. It names no case and no person but its recipient: mail is read by others on its way. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

    /** After each of these a mail is tried again; after the last it is given up and shown to administrators. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(12));

    private static final int FAILURE_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "mail_key", nullable = false, updatable = false)
    private String key;

    @Column(nullable = false, updatable = false)
    private String recipient;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "written_at", nullable = false, updatable = false)
    private LocalDateTime writtenAt;

    @Column(nullable = false)
    private int tries;

    @Column(name = "next_try_at", nullable = false)
    private LocalDateTime nextTryAt;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Column(name = "given_up_at")
    private LocalDateTime givenUpAt;

    private String failure;

    protected OutgoingMail() {}

    OutgoingMail(String key, String recipient, String subject, String body, LocalDateTime now) {
        this.key = key;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.nextTryAt = now;
    }

    /** Whoever takes it has this long to send it before another may. */
    void taken(LocalDateTime now) {
        tries++;
        nextTryAt = now.plus(tries > PAUSES.size() ? PAUSES.get(PAUSES.size() - 1) : PAUSES.get(tries - 1));
    }

    void sent(LocalDateTime now) {
        sentAt = now;
        failure = null;
    }

    /** @param hopeless another try would end the same way, as with an address that does not exist */
    void failed(LocalDateTime now, String why, boolean hopeless) {
        failure = why.length() > FAILURE_LENGTH ? why.substring(0, FAILURE_LENGTH) : why;
        if (hopeless || tries > PAUSES.size()) {
            givenUpAt = now;
        }
    }

    /** An administrator has mended what was wrong. */
    void again(LocalDateTime now) {
        tries = 0;
        givenUpAt = null;
        nextTryAt = now;
    }

    public Long id() {
        return id;
    }

    String key() {
        return key;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    public LocalDateTime writtenAt() {
        return writtenAt;
    }

    public int tries() {
        return tries;
    }

    public LocalDateTime sentAt() {
        return sentAt;
    }

    public LocalDateTime givenUpAt() {
        return givenUpAt;
    }

    public String failure() {
        return failure;
    }
}
