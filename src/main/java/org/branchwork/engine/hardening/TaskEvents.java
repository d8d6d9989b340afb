package org.branchwork.engine.hardening;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What happens to a user task, whatever its model. */
public interface TaskEvents {

    /** @param roles who the model asks for, by the names of its candidate groups */
    void created(DelegateTask task, Set<String> roles);

    /** Takes what was submitted by {@code actor}; answers the outcome for the gateway that follows, or null. Throwing keeps the task open. */
    String completing(DelegateTask task, String actor, Map<String, Object> submitted);

    /** Completed or withdrawn. */
    void gone(DelegateTask task);

    /** Whether steps already taken are being walked again. */
    boolean replaying();
}
