package org.branchwork.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One person as contact or sponsor of one case, from one day until another. */
@Entity
@Table(name = "companion")
public class Companion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CompanionRole role;

    @Column(nullable = false, updatable = false)
    private String login;

    @Column(name = "since_day", nullable = false, updatable = false)
    private LocalDate since;

    /** The day a sponsor agreed; a contact is appointed and needs none. */
    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "until_reason")
    private String untilReason;

    protected Companion() {}

    public Companion(String caseNumber, CompanionRole role, String login, LocalDate since) {
        this.caseNumber = caseNumber;
        this.role = role;
        this.login = login;
        this.since = since;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public CompanionRole role() {
        return role;
    }

    public String login() {
        return login;
    }

    public LocalDate since() {
        return since;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate until() {
        return until;
    }

    public void accept(LocalDate day) {
        acceptedOn = day;
    }

    public void release(LocalDate day, String reason) {
        until = day;
        untilReason = reason;
    }
}
