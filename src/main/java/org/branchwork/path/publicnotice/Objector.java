package org.branchwork.path.publicnotice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who made an objection, as far as he said so; for those who investigate it alone. */
@Entity
@Table(name = "objector")
class Objector {

    @Id
    @Column(name = "objection_id")
    private Long objectionId;

    private String name;

    private String contact;

    protected Objector() {}

    Objector(Objection objection, String name, String contact) {
        this.objectionId = objection.id();
        this.name = name;
        this.contact = contact;
    }

    /** Null if only a way to answer was left. */
    String name() {
        return name;
    }

    /** Null if only a name was left. */
    String contact() {
        return contact;
    }
}
