package org.branchwork.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;

/**
 * One user task. The bean is named like the task key, the form is {@code forms/<key>.form}, and the record {@code F} has
 * exactly the form's fields. A call happens in the transaction that completes the task.
 */
public interface TaskHandler<F extends Record> {

    Class<F> form();

    /** What the form shows when it is opened. */
    default Shown show(TaskContext context) {
        return Shown.nothing();
    }

    /** The last day in time, or null for a step without one. */
    default LocalDate due(TaskContext context) {
        return null;
    }

    /** The date the act itself bears, which fixes the version of the Rules; null means the day of entry. */
    default LocalDate actedOn(F form) {
        return null;
    }

    /** All rules of this step held against what was entered. Changes nothing. */
    default List<Check> checks(F form, TaskContext context, RulesInForce rules) {
        return List.of();
    }

    /** Takes what was entered into the domain; answers the outcome for the process, or null for a step without one. */
    String accept(F form, TaskContext context);

    /** What was typed before is offered again when the task opens anew: nobody types it twice. */
    default Recall recall() {
        return Recall.THIS_RUN;
    }

    /** Fields of which each new act must say itself what holds, as the time of another meeting. */
    default Set<String> namedAnew() {
        return Set.of();
    }

    /** The outcome by which this step sends a case back to be put right, and where to; null if it never does. */
    default SentBack sendsBack() {
        return null;
    }

    /** The step whose defects are held against what was corrected here: this one, for most. */
    default String judges(String ownKey) {
        return ownKey;
    }

    /** Whether kinship with the person bars from this step (CONFLICT). The person's own steps and the branch vote are free. */
    default boolean barsRelatives() {
        return true;
    }

    /** Whether of what was entered nothing is kept with the name of who entered it, as in a secret vote. */
    default boolean keptAsCount(TaskContext context) {
        return false;
    }

    /** Whether what was entered may be read only by those who need it. */
    default boolean sealed() {
        return false;
    }

    /** Whether the handler alone keeps what was entered: then it stands neither in the timeline's records nor in what is printed of them. */
    default boolean keepsWhatWasEntered() {
        return false;
    }
}
