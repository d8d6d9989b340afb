package org.branchwork.path.publicnotice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.branchwork.sealing.Sealed;

/** Who made an objection, as far as he said so; for those who investigate it alone. */
@Entity
@Table(name = "objector")
class Objector {

    @Id
    @Column(name = "objection_id")
    private Long objectionId;

    private Sealed name;

    private Sealed contact;

    protected Objector() {}

    Objector(Objection objection, String name, String contact) {
        this.objectionId = objection.id();
        this.name = Sealed.of(name, place("name"));
        this.contact = Sealed.of(contact, place("contact"));
    }

    /** Null if only a way to answer was left. */
    String name() {
        return Sealed.text(name, place("name"));
    }

    /** Null if only a name was left. */
    String contact() {
        return Sealed.text(contact, place("contact"));
    }

    private String place(String column) {
        return "objector." + column + " " + objectionId;
    }
}
