package org.branchwork.path.branchvote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.papers.BranchMeeting;
import org.branchwork.dossier.papers.BranchMeeting.NotDue;
import org.branchwork.dossier.papers.BranchMeetings;
import org.branchwork.organization.Members;
import org.springframework.stereotype.Component;

/** The meetings as their papers need them: of ballots the confirmed counts, of written opinions who gave one and the counts. */
@Component
class MeetingRecords implements BranchMeetings {

    private final BranchVotes votes;
    private final Cases cases;
    private final Voters voters;
    private final Members members;

    MeetingRecords(BranchVotes votes, Cases cases, Voters voters, Members members) {
        this.votes = votes;
        this.cases = cases;
        this.voters = voters;
        this.members = members;
    }

    @Override
    public List<BranchMeeting> of(String caseNumber) {
        return votes.findByCaseNumberOrderById(caseNumber).stream()
                .map(this::told)
                .toList();
    }

    @Override
    public List<BranchMeeting> together(BranchMeeting one) {
        String branch = cases.get(one.caseNumber()).branch();
        return votes.calledFor(branch, one.at()).stream()
                .map(this::told)
                .filter(other -> other.ahead() && other.place().equals(one.place()))
                .toList();
    }

    private BranchMeeting told(BranchVote vote) {
        Meeting meeting = vote.meeting();
        Set<String> due = due(vote);
        boolean confirmed = vote.state() == VoteState.CONFIRMED;
        return new BranchMeeting(
                vote.id(),
                vote.caseNumber(),
                vote.motion().kind().name(),
                vote.motion().extendedUntil(),
                meeting.at(),
                meeting.place(),
                meeting.mode().name(),
                vote.state().name(),
                List.copyOf(due),
                notDue(vote, due),
                List.copyOf(vote.present()),
                votes.writers(vote.id()),
                vote.tellers(),
                vote.recounts(),
                confirmed ? tally(vote.tally()) : null,
                confirmed ? votes.resolution(vote.id()) : null);
    }

    /** Until it is frozen, as it would be today for the day of the meeting. */
    Set<String> due(BranchVote vote) {
        if (vote.state() != VoteState.CONVENED) {
            return vote.due();
        }
        Set<String> due =
                voters.due(cases.get(vote.caseNumber()), vote.meeting().day());
        vote.exclusions().forEach(one -> due.remove(one.login()));
        return due;
    }

    private List<NotDue> notDue(BranchVote vote, Set<String> due) {
        MembershipCase theCase = cases.get(vote.caseNumber());
        Map<String, NotDue> without = new LinkedHashMap<>();
        members.withoutVote(theCase.branch(), vote.meeting().day())
                .forEach((person, reason) ->
                        without.put(person.login(), new NotDue(person.login(), "notdue." + reason, null, null)));
        vote.exclusions()
                .forEach(one -> without.put(
                        one.login(),
                        new NotDue(one.login(), "exclusion." + one.ground(), one.consentOn(), one.resolutionOn())));
        without.keySet().removeAll(due);
        if (vote.motion().kind() == VoteKind.ADMISSION) {
            // once adopted he counts as a member from this very day; at the meeting he was none
            without.remove(theCase.applicant());
        }
        return new ArrayList<>(without.values());
    }

    private static BranchMeeting.Tally tally(Tally tally) {
        Ballots ballots = tally.ballots();
        return new BranchMeeting.Tally(
                ballots.issued(),
                ballots.returned(),
                ballots.valid(),
                ballots.yes(),
                ballots.no(),
                ballots.abstain(),
                ballots.invalid(),
                tally.writtenYes(),
                tally.writtenNo(),
                tally.writtenAbstain(),
                tally.inFavour(),
                tally.adopted());
    }
}
