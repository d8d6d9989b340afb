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
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.branchwork.admission.MembershipCase;

/**
 * One public notice about one person, from the day of posting to the last of its working days (Rules 2026, Art. 13). For a
 * person away from home it is posted at the place he came from and at the place he went to, and runs until the later end.
 */
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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private NoticeKind kind;

    /** The run of the stage: a notice posted again belongs to the one before it, a later round does not. */
    @Column(name = "stage_run", nullable = false, updatable = false)
    private int stageRun;

    /** The step that proposed what policy alone has made public: an objection to an earlier proposal is none to this one. */
    @Column(name = "after_step", updatable = false)
    private Long afterStep;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "until_day", nullable = false)
    private LocalDate until;

    @Column(nullable = false, updatable = false)
    private String places;

    @Column(name = "inflow_places", updatable = false)
    private String inflowPlaces;

    @Column(name = "inflow_from", updatable = false)
    private LocalDate inflowFrom;

    @Column(name = "inflow_until")
    private LocalDate inflowUntil;

    @Column(updatable = false)
    private String contact;

    @Column(nullable = false)
    private boolean provisional;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private Boolean visible;

    protected PublicNotice() {}

    /**
     * @param afterStep the step that proposed it where policy asks for the notice, or null
     * @param contact   how to reach the higher committee with an objection, or null
     */
    PublicNotice(MembershipCase theCase, Long afterStep, Window window, String places, String contact) {
        this.afterStep = afterStep;
        this.caseNumber = theCase.number();
        this.branch = theCase.branch();
        this.kind = NoticeKind.of(theCase);
        this.stageRun = theCase.stageRun();
        this.from = window.from();
        this.until = window.until();
        this.provisional = window.provisional();
        this.places = places;
        this.contact = contact;
    }

    /** Posted where the person went to as well. */
    void alsoAt(String places, Window window) {
        this.inflowPlaces = places;
        this.inflowFrom = window.from();
        this.inflowUntil = window.until();
        this.provisional |= window.provisional();
    }

    /** Counts its windows anew by another calendar; answers whether it runs until another day now, or more surely. */
    boolean count(UnaryOperator<Window> anew) {
        Window before = window();
        Window here = anew.apply(atHome());
        until = here.until();
        provisional = here.provisional();
        away().map(anew).ifPresent(there -> alsoAt(inflowPlaces, there));
        return !window().equals(before);
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

    Long afterStep() {
        return afterStep;
    }

    NoticeKind kind() {
        return kind;
    }

    /** From the day the act bears to the end of whichever place's window ends later. */
    Window window() {
        LocalDate later = inflowUntil == null || inflowUntil.isBefore(until) ? until : inflowUntil;
        return new Window(from, later, provisional);
    }

    Window atHome() {
        return new Window(from, until, provisional);
    }

    Optional<Window> away() {
        return Optional.ofNullable(inflowFrom).map(day -> new Window(day, inflowUntil, provisional));
    }

    String places() {
        return places;
    }

    /** Null unless the notice is posted at two places. */
    String inflowPlaces() {
        return inflowPlaces;
    }

    String contact() {
        return contact;
    }

    LocalDate closedOn() {
        return closedOn;
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
