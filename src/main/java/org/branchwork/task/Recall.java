package org.branchwork.task;

/** How far back a form that opens anew remembers what was typed into it. */
public enum Recall {
    /** Each time something else is asked for, as a report on another quarter, or nobody may be led by what was said before. */
    NOTHING,
    /** Since the present stage was entered: nothing of an abandoned round slips into the next. */
    THIS_RUN,
    /** What stays true of a person whatever became of his case. */
    EVERY_RUN
}
