package org.branchwork.path.committeeapproval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.MembershipCase;

/** One round of decisions on one case. Who is due is fixed when it opens; it is concluded once. */
@Entity
@Table(name = "approval_round")
class ApprovalRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "stage_run", nullable = false, updatable = false)
    private int stageRun;

    @Column(name = "opened_on", nullable = false, updatable = false)
    private LocalDate openedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "approval_round_due", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "login", nullable = false)
    private Set<String> due = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(updatable = false)
    private boolean secret;

    @Version
    private int version;

    protected ApprovalRound() {}

    ApprovalRound(MembershipCase theCase, Collection<String> due, LocalDate openedOn, boolean secret) {
        this.secret = secret;
        this.caseNumber = theCase.number();
        this.stageRun = theCase.stageRun();
        this.due.addAll(due);
        this.openedOn = openedOn;
    }

    /** The counts must bear the decision, whatever a form let through. */
    void conclude(Decision concluded, Count count, LocalDate on) {
        if (decision != null || !count.bears(concluded)) {
            throw new IllegalStateException("round " + id + " of case " + caseNumber + " cannot end " + concluded);
        }
        decision = concluded;
        meetingOn = on;
    }

    /** A round left behind by an earlier run of the stage is nobody's round any more. */
    boolean openIn(MembershipCase theCase) {
        return decision == null && stageRun == theCase.stageRun();
    }

    Long id() {
        return id;
    }

    Set<String> due() {
        return new TreeSet<>(due);
    }

    /** Whether what each member decides is kept as counts alone; fixed when the round opens. */
    boolean secret() {
        return secret;
    }

    Decision decision() {
        return decision;
    }

    LocalDate meetingOn() {
        return meetingOn;
    }
}
