package org.branchwork.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;

/** A numbered admission form: one number, one person, one booklet, in one year. */
@Entity
@Table(name = "admission_form")
public class AdmissionForm implements Persistable<String> {

    /** As long as a fact of a case may be. */
    public static final int LONGEST_NUMBER = 64;

    @Id
    @Column(name = "form_number")
    private String number;

    /** The year it was issued for; by the end of it an unused form goes back. */
    @Column(name = "form_year", nullable = false, updatable = false)
    private int year;

    /** The committee it was issued to. */
    @Column(updatable = false)
    private String organ;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FormState state;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Column(name = "entered_by")
    private String enteredBy;

    private String reason;

    @Transient
    private boolean kept;

    protected AdmissionForm() {}

    /** Issued to a committee, for nobody yet. */
    public AdmissionForm(String number, int year, String organ, LocalDate issuedOn, String enteredBy) {
        this.number = number;
        this.year = year;
        this.organ = organ;
        this.state = FormState.ISSUED;
        this.issuedOn = issuedOn;
        this.enteredBy = enteredBy;
    }

    void use(String forCase, LocalDate on) {
        if (state != FormState.ISSUED && !forCase.equals(caseNumber)) {
            throw new IllegalStateException("form " + number + " is " + state);
        }
        state = FormState.USED;
        caseNumber = forCase;
        changedOn = on;
    }

    void settle(FormState end, LocalDate on, String why, String by) {
        state = end;
        changedOn = on;
        reason = why;
        enteredBy = by;
    }

    /** Two people entering one number at once must collide, not overwrite each other. */
    @Override
    public boolean isNew() {
        return !kept;
    }

    @PostLoad
    @PostPersist
    void kept() {
        kept = true;
    }

    @Override
    public String getId() {
        return number;
    }

    public String number() {
        return number;
    }

    public int year() {
        return year;
    }

    public String organ() {
        return organ;
    }

    public FormState state() {
        return state;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate changedOn() {
        return changedOn;
    }

    public String reason() {
        return reason;
    }
}
