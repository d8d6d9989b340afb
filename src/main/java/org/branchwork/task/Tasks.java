package org.branchwork.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open tasks, wherever they are kept. */
public interface Tasks {

    /** Open tasks given to this person or offered to a post he holds today, oldest first. */
    List<OpenTask> of(String login);

    List<OpenTask> ofCase(String caseNumber);

    Optional<OpenTask> find(String id);

    /** The case of a task that was open once and is not any more. */
    Optional<String> caseOfFormer(String id);

    /** Brings the values through the doorway and completes the task; answers its outcome, or null. */
    String complete(String id, Map<String, Object> values, String login);
}
