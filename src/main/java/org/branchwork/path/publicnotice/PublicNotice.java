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
import org.branchwork.admission.MembershipCase;

/** One public notice about one person, from the day of posting to the last of its working days (Rules 2026, Art. 13). */
@Entity
@Table(name = "public_notice")
class PublicNotice {

    enum Outcome {
        CLEAR,
        UPHELD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(nullable = false, updatable = false)
    private String branch;

    /** The run of the stage: a notice posted again belongs to the one before it, a later round does not. */
    @Column(name = "stage_run", nullable = false, updatable = false)
    private int stageRun;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "until_day", nullable = false, updatable = false)
    private LocalDate until;

    @Column(nullable = false, updatable = false)
    private String places;

    @Column(updatable = false)
    private String contact;

    @Column(nullable = false, updatable = false)
    private boolean provisional;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Boolean visible;

    protected PublicNotice() {}

    /** @param contact how to reach the higher committee with an objection, or null */
    PublicNotice(MembershipCase theCase, Window window, String places, String contact) {
        this.caseNumber = theCase.number();
        this.branch = theCase.branch();
        this.stageRun = theCase.stageRun();
        this.from = window.from();
        this.until = window.until();
        this.provisional = window.provisional();
        this.places = places;
        this.contact = contact;
    }

    Long id() {
        return id;
    }

    String caseNumber() {
        return caseNumber;
    }

    String branch() {
        return branch;
    }

    Window window() {
        return new Window(from, until, provisional);
    }

    String contact() {
        return contact;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    /** Whether somebody may still object. */
    boolean runsOn(LocalDate day) {
        return closedOn == null && !day.isBefore(from) && !day.isAfter(until);
    }

    /** @param visible whether it could be seen throughout; a notice that could not has no result, whatever its outcome */
    void close(LocalDate day, boolean visible, Outcome outcome) {
        if (closedOn != null) {
            throw new IllegalStateException("notice " + id + " was closed on " + closedOn);
        }
        this.closedOn = day;
        this.visible = visible;
        this.outcome = outcome;
    }

    boolean wasVisible() {
        return Boolean.TRUE.equals(visible);
    }

    boolean clear() {
        return wasVisible() && outcome == Outcome.CLEAR;
    }
}
