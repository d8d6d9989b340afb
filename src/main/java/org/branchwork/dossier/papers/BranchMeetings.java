package org.branchwork.dossier.papers;

import java.util.List;

/** The branch meetings, as their papers tell them. */
public interface BranchMeetings {

    /** All meetings called on a case, the oldest first. */
    List<BranchMeeting> of(String caseNumber);

    /** What the branch votes on at the same moment and place, one person after the other (Art. 20); that one is among them. */
    List<BranchMeeting> together(BranchMeeting one);
}
