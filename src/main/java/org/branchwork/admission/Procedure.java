package org.branchwork.admission;

import java.util.Date;

/** What the domain asks of the running process; it never sees the engine behind it. */
public interface Procedure {

    /** Starts the path of a new case. */
    void start(MembershipCase theCase, String applicantName);

    /** Starts the path of a case that comes from elsewhere, at the stage it has reached. */
    void start(MembershipCase theCase, String applicantName, Stage first);

    /** Tells the case's process that something it may be waiting for has happened; nothing happens if it is not waiting. Answers whether it was. */
    boolean signal(String caseNumber, String message);

    /** As {@link #signal}, opening one more instance of an event sub-process about {@code subject}. */
    boolean signal(String caseNumber, String message, String subject);

    /** Ends the whole path early; open tasks and timers go. */
    void end(String caseNumber);

    /** Lets a timer the case is waiting at fire at another moment; nothing happens where it is not waiting. */
    void postpone(String caseNumber, String event, Date until);

    /** Hands the open tasks that name one person to another, as when a contact or sponsor is replaced; answers whether any was open. */
    boolean hand(String caseNumber, String fromLogin, String toLogin, String... taskKeys);

    /**
     * Asks one more person in a round of repeated tasks that is not over: as long as others are asked, or as the task that
     * follows them waits, which then waits for him too. Answers whether there was such a round.
     */
    boolean askToo(String caseNumber, String login, String repeatedKey, String followingKey);
}
