package org.branchwork.path.branchvote;

import java.time.LocalDateTime;
import java.util.List;
import org.branchwork.organization.Choice;
import org.branchwork.organization.Pickers;
import org.branchwork.path.branchvote.ballot.ElectronicBallots;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Option;
import org.branchwork.task.People;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Who of the due voters came, who wrote, and whether the meeting votes (Art. 19-20). */
@Component(VoteAttendance.KEY)
class VoteAttendance implements TaskHandler<VoteAttendance.Form> {

    static final String KEY = "vote-attendance";

    enum Outcome {
        HELD,
        ADJOURNED
    }

    /** A meeting that wanted to vote and could not. */
    static final String NO_QUORUM = "NO_QUORUM";

    record Form(
            @People List<String> present,
            @NotRequired @People List<String> guests,
            @NotRequired List<Row> writtenOpinions,
            @NotRequired @People List<String> tellers,
            @NotRequired Outcome outcome) {

        boolean adjourned() {
            return outcome == Outcome.ADJOURNED;
        }

        Attendance attendance() {
            return Attendance.of(
                    present, writtenOpinions.stream().map(Row::opinion).toList());
        }

        /** Those named at convening stay, unless others are named here. */
        List<String> tellersOr(List<String> called) {
            return tellers.isEmpty() ? called : tellers;
        }
    }

    record Row(@People String person, BallotChoice choice, LocalDateTime lodgedAt) {

        WrittenOpinion opinion() {
            return new WrittenOpinion(person, choice, lodgedAt);
        }
    }

    private final BranchVotes votes;
    private final Voters voters;
    private final DueLists dueLists;
    private final AttendanceChecks attendanceChecks;
    private final Pickers pickers;
    private final ElectronicBallots ballots;

    VoteAttendance(
            BranchVotes votes,
            Voters voters,
            DueLists dueLists,
            AttendanceChecks attendanceChecks,
            Pickers pickers,
            ElectronicBallots ballots) {
        this.votes = votes;
        this.voters = voters;
        this.dueLists = dueLists;
        this.attendanceChecks = attendanceChecks;
        this.pickers = pickers;
        this.ballots = ballots;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        BranchVote vote = votes.current(context.caseNumber());
        List<Option> due = voters.options(vote.due());
        return Shown.nothing()
                .fact("voteMeetingAt", vote.meeting().moment())
                .fact("voteDueFrozen", due.size() + ": " + voters.names(vote.due()))
                .fact("voteNotDue", dueLists.without(context.theCase(), vote))
                .fact("voteQuorum", Majority.least(due.size()))
                .fact("voteTellers", voters.names(vote.tellers()))
                .options("present", due)
                .options("person", due)
                .options("tellers", voters.tellers(context.theCase(), vote.due()))
                .options("guests", guests(pickers.people(context.theCase().branch())));
    }

    private static List<Option> guests(List<Choice> people) {
        return people.stream()
                .map(person -> new Option(person.login(), person.label()))
                .toList();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        return attendanceChecks.of(form, votes.current(context.caseNumber()), context.theCase(), rules);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        BranchVote vote = votes.current(context.caseNumber());
        Attendance attendance = form.attendance();
        if (form.adjourned()) {
            vote.adjourn(attendance);
            return Outcome.ADJOURNED.name();
        }
        if (!Majority.quorate(vote.due().size(), attendance.present().size())) {
            vote.fail(attendance);
            return NO_QUORUM;
        }
        vote.hold(attendance, form.tellersOr(vote.tellers()));
        if (vote.meeting().mode().electronic()) {
            ballots.open(vote.id(), context.caseNumber(), vote.due(), vote.present());
        }
        return Outcome.HELD.name();
    }

    @Override
    public boolean barsRelatives() {
        return false;
    }

    /** Written opinions are signed acts, but not everybody's to read. */
    @Override
    public boolean sealed() {
        return true;
    }

    @Override
    public Recall recall() {
        return Recall.NOTHING;
    }
}
