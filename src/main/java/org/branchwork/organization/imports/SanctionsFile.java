package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.organization.Sanction;
import org.branchwork.organization.SanctionKind;
import org.springframework.stereotype.Component;

/** Party sanctions. */
@Component
class SanctionsFile extends Importer<SanctionsFile.Entry, Sanction> {

    record Entry(String login, SanctionKind kind, LocalDate from, LocalDate impactUntil, LocalDate rightsRestoredOn) {}

    SanctionsFile(EntityManager entities) {
        super(entities, Sanction.class);
    }

    @Override
    ImportKind kind() {
        return ImportKind.SANCTIONS;
    }

    @Override
    Entry read(Cells cells, Known known) {
        LocalDate from = cells.date("from");
        return new Entry(
                cells.login("login", known),
                cells.choice("kind", SanctionKind.class),
                from,
                cells.notBefore(from, "impactUntil"),
                cells.notBefore(from, "rightsRestoredOn"));
    }

    @Override
    List<?> key(Entry row) {
        return parts(row.login(), row.kind(), row.from());
    }

    @Override
    List<?> keyOf(Sanction sanction) {
        return parts(sanction.login(), sanction.kind(), sanction.from());
    }

    @Override
    Sanction create(Entry row) {
        return new Sanction(row.login(), row.kind(), row.from(), row.impactUntil(), row.rightsRestoredOn());
    }

    @Override
    boolean change(Sanction sanction, Entry row) {
        return sanction.lasts(row.impactUntil(), row.rightsRestoredOn());
    }

    @Override
    List<?> valuesOf(Sanction sanction) {
        return parts(
                sanction.login(),
                sanction.kind(),
                sanction.from(),
                sanction.impactUntil(),
                sanction.rightsRestoredOn());
    }
}
