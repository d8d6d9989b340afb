package org.branchwork.engine.hardening;

import java.util.Map;

/** What one thread is submitting for one task, kept off the engine's variables until the doorway has taken it. */
public final class Submission {

    private static final ThreadLocal<Submission> CURRENT = new ThreadLocal<>();

    private final String taskId;
    private final Map<String, Object> values;

    private Submission(String taskId, Map<String, Object> values) {
        this.taskId = taskId;
        this.values = values;
    }

    static void begin(String taskId, Map<String, Object> values) {
        CURRENT.set(new Submission(taskId, values));
    }

    static void end() {
        CURRENT.remove();
    }

    /** What was submitted for this task; empty when it is being completed by a route that submits nothing. */
    public static Map<String, Object> of(String taskId) {
        Submission current = CURRENT.get();
        return current != null && current.taskId.equals(taskId) ? current.values : Map.of();
    }
}
