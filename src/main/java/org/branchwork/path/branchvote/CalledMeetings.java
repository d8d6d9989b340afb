package org.branchwork.path.branchvote;

import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.deadlines.Appointments;
import org.springframework.stereotype.Component;

/** Who is to come to a meeting: the due voters, the person voted on and both sponsors (Art. 19, 21). */
@Component
class CalledMeetings implements Appointments {

    private final BranchVotes votes;
    private final Cases cases;
    private final Voters voters;
    private final MeetingRecords meetings;

    CalledMeetings(BranchVotes votes, Cases cases, Voters voters, MeetingRecords meetings) {
        this.votes = votes;
        this.cases = cases;
        this.voters = voters;
        this.meetings = meetings;
    }

    @Override
    public List<Appointment> of(String login) {
        return votes.aheadFor(login).stream()
                .filter(vote -> comes(login, vote))
                .map(vote -> new Appointment(
                        String.valueOf(vote.id()),
                        vote.caseNumber(),
                        vote.meeting().at(),
                        vote.meeting().place()))
                .toList();
    }

    private boolean comes(String login, BranchVote vote) {
        MembershipCase theCase = cases.get(vote.caseNumber());
        // a case that has ended has no meeting any more
        return !theCase.state().closed()
                && (login.equals(theCase.applicant())
                        || voters.sponsors(theCase).contains(login)
                        || meetings.due(vote).contains(login));
    }
}
