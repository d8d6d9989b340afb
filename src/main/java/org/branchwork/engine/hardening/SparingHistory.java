package org.branchwork.engine.hardening;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * Keeps what happened (tasks, activities, incidents, decisions, the operation log) and nothing of what was written:
 * what people write lives in our tables, where it can be corrected and erased.
 */
class SparingHistory extends AbstractHistoryLevel {

    /** Stored in the database at the first start; never change it. */
    static final String NAME = "branchwork";

    private static final int ID = 724;

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
        String about = type.getEntityType();
        return !HistoryEventTypes.VARIABLE_INSTANCE_CREATE.getEntityType().equals(about)
                && !HistoryEventTypes.FORM_PROPERTY_UPDATE.getEntityType().equals(about);
    }
}
