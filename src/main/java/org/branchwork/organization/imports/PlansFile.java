package org.branchwork.organization.imports;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.branchwork.organization.AdmissionPlan;
import org.branchwork.organization.Category;
import org.springframework.stereotype.Component;

/** The plan of admissions, by organ, year and category. */
@Component
class PlansFile extends Importer<PlansFile.Entry, AdmissionPlan> {

    record Entry(String organ, Integer year, Category category, Integer places) {}

    PlansFile(EntityManager entities) {
        super(entities, AdmissionPlan.class);
    }

    @Override
    ImportKind kind() {
        return ImportKind.PLANS;
    }

    @Override
    Entry read(Cells cells, Known known) {
        return new Entry(
                cells.organ("organization", known),
                cells.year("year"),
                cells.choice("category", Category.class),
                cells.count("places"));
    }

    @Override
    List<?> key(Entry row) {
        return parts(row.organ(), row.year(), row.category());
    }

    @Override
    List<?> keyOf(AdmissionPlan plan) {
        return parts(plan.organ(), plan.year(), plan.category());
    }

    @Override
    AdmissionPlan create(Entry row) {
        return new AdmissionPlan(row.organ(), row.year(), row.category(), row.places());
    }

    @Override
    boolean change(AdmissionPlan plan, Entry row) {
        return plan.allots(row.places());
    }

    @Override
    List<?> valuesOf(AdmissionPlan plan) {
        return parts(plan.organ(), plan.year(), plan.category(), plan.places());
    }
}
