package org.branchwork.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The open tasks, wherever they are kept. */
public interface Tasks {

    /** Open tasks given to this person or offered to a post he holds today, oldest first. */
    List<OpenTask> of(String login);

    List<OpenTask> ofCase(String caseNumber);

    Optional<OpenTask> find(String id);

    /** The case of a task that was open once and is not any more. */
    Optional<String> caseOfFormer(String id);

    /** The numbers of all cases with a task whose last day has passed. */
    Set<String> overdueCases(LocalDate today);

    /** Brings the values through the doorway and completes the task; answers its outcome, or null. */
    String complete(String id, Map<String, Object> values, String login);
}
