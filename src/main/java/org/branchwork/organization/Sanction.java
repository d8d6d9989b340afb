package org.branchwork.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;

/** A Party sanction against one person. The length of its impact period is typed, not computed: no national text fixes it. */
@Entity
@Table(name = "sanction")
public class Sanction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private String login;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SanctionKind kind;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "impact_until")
    private LocalDate impactUntil;

    @Column(name = "rights_restored_on")
    private LocalDate rightsRestoredOn;

    protected Sanction() {}

    public Sanction(
            String login, SanctionKind kind, LocalDate from, LocalDate impactUntil, LocalDate rightsRestoredOn) {
        this.login = login;
        this.kind = kind;
        this.from = from;
        this.impactUntil = impactUntil;
        this.rightsRestoredOn = rightsRestoredOn;
    }

    /** Answers whether anything changed. */
    public boolean lasts(LocalDate newImpactUntil, LocalDate newRightsRestoredOn) {
        boolean same =
                Objects.equals(impactUntil, newImpactUntil) && Objects.equals(rightsRestoredOn, newRightsRestoredOn);
        impactUntil = newImpactUntil;
        rightsRestoredOn = newRightsRestoredOn;
        return !same;
    }

    /** In its impact period, the last day included; one without a known end lasts until an end, or the restored rights, are known. */
    public boolean inImpactOn(LocalDate day) {
        if (day.isBefore(from)) {
            return false;
        }
        return impactUntil == null ? !rightsRestored(day) : !day.isAfter(impactUntil);
    }

    /** Placed on probation within the Party, rights not restored: the end of the impact period alone restores nothing. */
    public boolean votingRightsSuspendedOn(LocalDate day) {
        return kind == SanctionKind.PLACED_ON_PROBATION && !day.isBefore(from) && !rightsRestored(day);
    }

    private boolean rightsRestored(LocalDate day) {
        return rightsRestoredOn != null && !day.isBefore(rightsRestoredOn);
    }

    public String login() {
        return login;
    }

    public SanctionKind kind() {
        return kind;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate impactUntil() {
        return impactUntil;
    }

    public LocalDate rightsRestoredOn() {
        return rightsRestoredOn;
    }
}
