package org.branchwork.engine;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Remembers, for the length of one call, with which outcome a task was completed: the engine itself does not tell. */
@Component
class Outcomes {

    private final ThreadLocal<Map<String, String>> taken = ThreadLocal.withInitial(HashMap::new);

    String of(String taskId, Runnable completion) {
        try {
            completion.run();
            return taken.get().get(taskId);
        } finally {
            taken.remove();
        }
    }

    void note(String taskId, String outcome) {
        taken.get().put(taskId, outcome);
    }
}
