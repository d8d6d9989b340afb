package org.branchwork.task;

/** What the doorway must know about people. */
public interface Persons {

    boolean knows(String login);

    /** Whether one decides on himself, or on a relative whose relation bars (CONFLICT). */
    boolean barred(String login, String applicant);
}
