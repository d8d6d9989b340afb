package org.branchwork.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** One act of one person. Entries are added, never changed. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private LocalDateTime enteredAt;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(nullable = false, updatable = false)
    private String act;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(updatable = false)
    private String outcome;

    @Column(name = "rule_version", updatable = false)
    private String ruleVersion;

    protected AuditEntry() {}

    AuditEntry(
            LocalDateTime enteredAt, String actor, String act, String caseNumber, String outcome, String ruleVersion) {
        this.enteredAt = enteredAt;
        this.actor = actor;
        this.act = act;
        this.caseNumber = caseNumber;
        this.outcome = outcome;
        this.ruleVersion = ruleVersion;
    }

    public String actor() {
        return actor;
    }

    public String act() {
        return act;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String outcome() {
        return outcome;
    }

    public LocalDateTime enteredAt() {
        return enteredAt;
    }
}
