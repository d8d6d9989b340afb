package org.branchwork.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One organ of the organisation, below its parent. */
@Entity
@Table(name = "organ")
public class Organ {

    /** All of an organ but its code, as imported; {@code parent} is null at the top. */
    public record Particulars(String name, OrganKind kind, String parent, boolean approvalAuthority) {}

    @Id
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private OrganKind kind;

    private String parent;

    @Column(name = "approval_authority", nullable = false)
    private boolean approvalAuthority;

    protected Organ() {}

    public Organ(String code, Particulars particulars) {
        this.code = code;
        take(particulars);
    }

    /** Answers whether anything changed. */
    public final boolean take(Particulars now) {
        Particulars before = new Particulars(name, kind, parent, approvalAuthority);
        name = now.name();
        kind = now.kind();
        parent = now.parent();
        approvalAuthority = now.approvalAuthority();
        return !now.equals(before);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public OrganKind kind() {
        return kind;
    }

    /** The code of the organ above, or null. */
    public String parent() {
        return parent;
    }

    /** May approve acceptance and conversion (Rules 2026, Art. 22). */
    public boolean approvalAuthority() {
        return approvalAuthority;
    }
}
