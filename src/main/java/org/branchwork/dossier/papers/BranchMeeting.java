package org.branchwork.dossier.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One vote of a branch meeting. People are logins.
 *
 * @param kind          what is voted on; the text is {@code paper.motion.<kind>}
 * @param extendedUntil the last day of a proposed extension, or null
 * @param state         how far it has come; the text is {@code paper.meeting.<state>}
 * @param lodged        who gave a written opinion
 * @param tally         null until the resolution is confirmed
 * @param resolution    likewise
 */
public record BranchMeeting(
        long id,
        String caseNumber,
        String kind,
        LocalDate extendedUntil,
        LocalDateTime at,
        String place,
        String mode,
        String state,
        List<String> due,
        List<NotDue> notDue,
        List<String> present,
        List<String> lodged,
        List<String> tellers,
        int recounts,
        Tally tally,
        String resolution) {

    /**
     * A member of the branch without a vote.
     *
     * @param reason    the key of a text
     * @param consentOn of an exclusion, else null, as is the day it was resolved
     */
    public record NotDue(String login, String reason, LocalDate consentOn, LocalDate resolutionOn) {}

    /** Ballots, written opinions and what follows from them. */
    public record Tally(
            int issued,
            int returned,
            int valid,
            int yes,
            int no,
            int abstain,
            int invalid,
            int writtenYes,
            int writtenNo,
            int writtenAbstain,
            int inFavour,
            boolean adopted) {

        public int written() {
            return writtenYes + writtenNo + writtenAbstain;
        }
    }

    /** Whether it is still to be held. */
    public boolean ahead() {
        return state.equals("CONVENED") || state.equals("OPEN");
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    /** The least number that is more than half of those due: for a quorum as for a majority (Art. 19). */
    public int moreThanHalf() {
        return due.size() / 2 + 1;
    }
}
