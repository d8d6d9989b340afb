package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.branchwork.organization.Kinship;
import org.branchwork.organization.Relation;
import org.springframework.stereotype.Component;

/** Kinship; one row holds both ways. */
@Component
class KinshipsFile extends Importer<KinshipsFile.Entry, Kinship> {

    record Entry(String login, String relative, Relation relation) {}

    KinshipsFile(EntityManager entities) {
        super(entities, Kinship.class);
    }

    @Override
    ImportKind kind() {
        return ImportKind.KINSHIPS;
    }

    @Override
    Entry read(Cells cells, Known known) {
        String login = cells.login("login", known);
        String relative = cells.login("relative", known);
        if (login != null && login.equals(relative)) {
            cells.bad("relative", Fault.OWN_RELATIVE, login);
        }
        return new Entry(login, relative, cells.choice("relation", Relation.class));
    }

    @Override
    List<?> key(Entry row) {
        return parts(row.login(), row.relative());
    }

    @Override
    List<?> keyOf(Kinship kinship) {
        return parts(kinship.login(), kinship.relative());
    }

    @Override
    Kinship create(Entry row) {
        return new Kinship(row.login(), row.relative(), row.relation());
    }

    @Override
    boolean change(Kinship kinship, Entry row) {
        return kinship.is(row.relation());
    }

    @Override
    List<?> valuesOf(Kinship kinship) {
        return parts(kinship.login(), kinship.relative(), kinship.relation());
    }
}
