package org.branchwork.task;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All handlers by task key, which is the name of their bean. */
@Component
public class Handlers {

    private final Map<String, TaskHandler<?>> byKey;

    public Handlers(Map<String, TaskHandler<?>> byKey) {
        this.byKey = byKey;
    }

    public TaskHandler<?> of(String taskKey) {
        TaskHandler<?> handler = byKey.get(taskKey);
        if (handler == null) {
            throw new IllegalArgumentException("no handler for task " + taskKey);
        }
        return handler;
    }

    /** Steps that are no tasks, such as a withdrawal, are open. */
    public boolean sealed(String stepKey) {
        return byKey.containsKey(stepKey) && byKey.get(stepKey).sealed();
    }

    public Set<String> keys() {
        return byKey.keySet();
    }
}
