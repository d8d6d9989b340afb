package org.branchwork.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** What an organ has settled for itself and everything below it, from one day until another. */
@Entity
@Table(name = "organ_policy")
public class OrganPolicy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String organ;

    /** As imported, so that a row written by other hands is read and refused by name. */
    @Column(name = "policy_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "policy_value", nullable = false)
    private String value;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate from;

    /** The last day, or null. */
    @Column(name = "until_day")
    private LocalDate until;

    protected OrganPolicy() {}

    public OrganPolicy(String organ, String key, String value, LocalDate from, LocalDate until) {
        this.organ = organ;
        this.key = key;
        this.value = value;
        this.from = from;
        this.until = until;
    }

    /** Answers whether anything changed. */
    public boolean says(String newValue, LocalDate newUntil) {
        boolean same = value.equals(newValue) && Objects.equals(until, newUntil);
        value = newValue;
        until = newUntil;
        return !same;
    }

    public String organ() {
        return organ;
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }
}
