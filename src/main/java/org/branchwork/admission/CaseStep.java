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
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.branchwork.sealing.Sealed;

/** One completed step of a case, with what was entered: the timeline, the record for paper, and the ground for starting a stage again. */
@Entity
@Table(name = "case_step")
public class CaseStep {

    /** In the place of a person where the application itself acts; no login has this form. */
    public static final String THE_APPLICATION = "(application)";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Stage stage;

    @Column(name = "stage_run", nullable = false, updatable = false)
    private int stageRun;

    /** The task key, or the name of another act such as {@code withdrawal}. */
    @Column(name = "step_key", nullable = false, updatable = false)
    private String key;

    /** Whom or what this instance of a repeated task was about: a login, an objection; else null. */
    @Column(updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(name = "acted_on", nullable = false, updatable = false)
    private LocalDate actedOn;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    @Column(updatable = false)
    private String outcome;

    /** What was typed, as JSON of the form's record; null where it is sealed. */
    @Column(name = "entered_values", updatable = false)
    private String values;

    /** What was typed at a step that is sealed. */
    @Column(name = "sealed_values", updatable = false)
    private Sealed sealedValues;

    @Column(name = "late_reason", updatable = false)
    private String lateReason;

    @Column(name = "override_reason", updatable = false)
    private String overrideReason;

    /** What the checks said, as JSON. */
    @Column(updatable = false)
    private String checks;

    protected CaseStep() {}

    /** @param checks JSON of the checks made; see the task package for both texts */
    public CaseStep(
            MembershipCase theCase,
            String key,
            String subject,
            String actor,
            LocalDate actedOn,
            LocalDateTime enteredAt,
            String outcome,
            String values,
            String lateReason,
            String overrideReason,
            String checks) {
        this.caseNumber = theCase.number();
        this.stage = theCase.stage();
        this.stageRun = theCase.stageRun();
        this.key = key;
        this.subject = subject;
        this.actor = actor;
        this.actedOn = actedOn;
        this.enteredAt = enteredAt.truncatedTo(ChronoUnit.MICROS);
        this.outcome = outcome;
        this.values = values;
        this.lateReason = lateReason;
        this.overrideReason = overrideReason;
        this.checks = checks;
    }

    /** What was typed is confidential; to be said before it is saved. */
    public CaseStep sealed() {
        sealedValues = Sealed.of(values, place());
        values = null;
        return this;
    }

    public Long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Stage stage() {
        return stage;
    }

    public int stageRun() {
        return stageRun;
    }

    public String key() {
        return key;
    }

    public String subject() {
        return subject;
    }

    public String actor() {
        return actor;
    }

    /** The date the act itself bears; the rules in force on that day apply. */
    public LocalDate actedOn() {
        return actedOn;
    }

    /** When it was entered, in the organisation's zone. */
    public LocalDateTime enteredAt() {
        return enteredAt;
    }

    public String outcome() {
        return outcome;
    }

    public String values() {
        return sealedValues == null ? values : Sealed.text(sealedValues, place());
    }

    private String place() {
        return place(caseNumber, stageRun, key, enteredAt);
    }

    /** What ties the sealed values to their row. No login in it: one may be erased while the step is kept. */
    public static String place(String caseNumber, int stageRun, String key, LocalDateTime enteredAt) {
        return "case_step.sealed_values " + String.join("/", caseNumber, String.valueOf(stageRun), key) + "/"
                + enteredAt;
    }

    public String lateReason() {
        return lateReason;
    }

    public String overrideReason() {
        return overrideReason;
    }

    public String checks() {
        return checks;
    }
}
