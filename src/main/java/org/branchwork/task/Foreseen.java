package org.branchwork.task;

import java.util.List;
import org.branchwork.rulebook.Check;

/**
 * How a rule would answer if the step were taken today.
 *
 * @param decision the field of the form in which it is decided, or null
 * @param outcomes the decisions it speaks of; empty where it holds whatever is decided
 */
public record Foreseen(Check check, String decision, List<String> outcomes) {}
