package org.branchwork.engine.hardening;

import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryProperty;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;

/** Every list and count of tasks, filters too, shows a person those that concern him, whatever else he asks for. */
class RelationTaskManager extends TaskManager {

    private static final Direction UNDATED_LAST = new Direction("asc nulls last");

    @Override
    protected void configureQuery(TaskQueryImpl query) {
        query.getOrderingProperties().forEach(RelationTaskManager::datedFirst);
        Asking person = Asking.now();
        if (person == null) {
            super.configureQuery(query);
            return;
        }
        query.getAuthCheck().setAuthorizationCheckEnabled(false);
        query.getAuthCheck().setAuthUserId(null);
        getTenantManager().configureQuery(query);
        if (!person.administers()) {
            restrict(query, person);
        }
    }

    /** What has no last day comes after what has one, on every database. */
    private static void datedFirst(QueryOrderingProperty ordering) {
        if (ordering.getQueryProperty() == TaskQueryProperty.DUE_DATE
                && ordering.getDirection() == Direction.ASCENDING) {
            ordering.setDirection(UNDATED_LAST);
        }
    }

    /** An or-part of its own, joined by AND to all the caller asks. */
    private static void restrict(TaskQueryImpl query, Asking person) {
        TaskQueryImpl concerned = (TaskQueryImpl) query.or().taskInvolvedUser(person.login());
        if (!person.groups().isEmpty()) {
            // not taskCandidateUser: it would ask for the groups again, and add them to the list it was given
            concerned.taskCandidateGroupIn(person.groups()).includeAssignedTasks();
        }
        concerned.endOr();
    }
}
