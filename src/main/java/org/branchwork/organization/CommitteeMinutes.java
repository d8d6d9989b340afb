package org.branchwork.organization;

import java.time.LocalDate;

/** What is written down of a meeting of the branch committee; every form that has it names the fields alike. */
public interface CommitteeMinutes {

    LocalDate meetingOn();

    Integer dueMembers();

    Integer presentMembers();

    Integer yes();

    Integer no();

    Integer abstain();

    default CommitteeMeeting meeting() {
        return new CommitteeMeeting(dueMembers(), presentMembers(), yes(), no(), abstain());
    }

    /** For those who answer to it later: due, present, in favour, against, abstaining. */
    default String votes() {
        return dueMembers() + " / " + presentMembers() + " / " + yes() + " / " + no() + " / " + abstain();
    }
}
