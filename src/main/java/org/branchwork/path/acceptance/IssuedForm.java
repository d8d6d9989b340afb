package org.branchwork.path.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A numbered admission form given out for one case; its number is never given out for another. */
@Entity
@Table(name = "admission_form")
class IssuedForm {

    /** As long as a fact of a case may be. */
    static final int LONGEST_NUMBER = 64;

    @Id
    @Column(name = "form_number")
    private String number;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String caseNumber;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    protected IssuedForm() {}

    IssuedForm(String number, String caseNumber, LocalDate issuedOn) {
        this.number = number;
        this.caseNumber = caseNumber;
        this.issuedOn = issuedOn;
    }

    String number() {
        return number;
    }
}
