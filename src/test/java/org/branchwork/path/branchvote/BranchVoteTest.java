package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A meeting about 胡梅 in a branch of six. */
class BranchVoteTest {

    private static final LocalDateTime MEETING = LocalDateTime.of(2027, 10, 12, 14, 0);
    private static final List<String> MEMBERS = List.of("刘艳勇", "曹涵", "郭嘉", "李怡", "刘雨", "高雨");
    private static final List<String> TELLERS = List.of("刘雨", "高雨");
    private static final List<String> FOUR = List.of("刘艳勇", "曹涵", "刘雨", "高雨");

    @Test
    void theDueListIsFrozenWithoutTheExcluded() {
        BranchVote vote = called(new Exclusion("郭嘉", "出国半年以上", MEETING.toLocalDate(), MEETING.toLocalDate()));

        vote.freeze(MEMBERS);

        assertThat(vote.due()).containsExactlyInAnyOrder("刘艳勇", "曹涵", "李怡", "刘雨", "高雨");
        assertThatIllegalStateException().isThrownBy(() -> vote.freeze(MEMBERS));
    }

    @Test
    void twoTellersWhoAgreeMakeAResult() {
        BranchVote vote = counting(FOUR, written("李怡", BallotChoice.YES));

        assertThat(vote.count(1, new Ballots(4, 4, 3, 1, 0, 0))).isFalse();
        assertThat(vote.state()).isEqualTo(VoteState.COUNTING);
        assertThat(vote.count(2, new Ballots(4, 4, 3, 1, 0, 0))).isFalse();

        assertThat(vote.state()).isEqualTo(VoteState.COUNTED);
        assertThat(vote.tally().inFavour()).isEqualTo(4);
        assertThat(vote.tally().adopted()).isTrue();
    }

    @Test
    void tellersWhoDifferBothStartAgainAndNoNumberIsKept() {
        BranchVote vote = counting(FOUR);

        vote.count(1, new Ballots(4, 4, 4, 0, 0, 0));
        boolean differ = vote.count(2, new Ballots(4, 4, 3, 1, 0, 0));

        assertThat(differ).isTrue();
        assertThat(vote.recounts()).isEqualTo(1);
        assertThat(vote.state()).isEqualTo(VoteState.COUNTING);
        assertThatIllegalStateException().isThrownBy(vote::tally);
        assertThat(vote.count(2, new Ballots(4, 4, 4, 0, 0, 0)))
                .as("the first count of before is forgotten")
                .isFalse();
        assertThat(vote.state()).isEqualTo(VoteState.COUNTING);
    }

    @Test
    void aTellerWhoCountsAgainBeforeTheOtherReplacesHisCount() {
        BranchVote vote = counting(FOUR);

        vote.count(1, new Ballots(4, 4, 4, 0, 0, 0));
        vote.count(1, new Ballots(4, 4, 3, 1, 0, 0));
        vote.count(2, new Ballots(4, 4, 3, 1, 0, 0));

        assertThat(vote.tally().ballots().yes()).isEqualTo(3);
    }

    @Test
    void theConfirmedResultComesFromTheCounts() {
        BranchVote adopted = counted(new Ballots(4, 4, 4, 0, 0, 0));
        BranchVote rejected = counted(new Ballots(4, 4, 3, 1, 0, 0));

        adopted.confirm("同意接收", MEETING);
        rejected.confirm("同意接收", MEETING);

        assertThat(adopted.adopted()).isTrue();
        assertThat(rejected.adopted()).as("three of six are exactly half").isFalse();
    }

    @Test
    void aMeetingWithoutQuorumIsKeptAndCannotVote() {
        BranchVote vote = open();

        vote.fail(Attendance.of(List.of("刘艳勇", "刘雨", "高雨"), List.of(written("李怡", BallotChoice.YES))));

        assertThat(vote.state()).isEqualTo(VoteState.NO_QUORUM);
        assertThat(vote.presentCount()).isEqualTo(3);
        assertThatIllegalStateException().isThrownBy(() -> vote.count(1, new Ballots(3, 3, 3, 0, 0, 0)));
    }

    @Test
    void noVoteIsHeldWithoutQuorumOrWithATellerAway() {
        assertThatIllegalStateException()
                .isThrownBy(() -> open().hold(Attendance.of(List.of("曹涵", "刘雨", "高雨"), List.of()), TELLERS));
        assertThatIllegalStateException()
                .isThrownBy(() -> open().hold(Attendance.of(FOUR, List.of()), List.of("刘雨", "李怡")));
    }

    @Test
    void otherTellersMayTakeOverAtTheMeeting() {
        BranchVote vote = open();

        vote.hold(Attendance.of(List.of("刘艳勇", "曹涵", "郭嘉", "刘雨"), List.of()), List.of("刘雨", "郭嘉"));

        assertThat(vote.tellers()).containsExactly("刘雨", "郭嘉");
    }

    @Test
    void nobodyCountsTwiceOrWithoutBeingDue() {
        assertThatIllegalStateException().isThrownBy(() -> counting(List.of("刘艳勇", "曹涵", "刘雨", "高雨", "胡琪")));
        assertThatIllegalStateException().isThrownBy(() -> counting(FOUR, written("曹涵", BallotChoice.NO)));
        assertThatIllegalStateException()
                .isThrownBy(() -> counting(FOUR, new WrittenOpinion("李怡", BallotChoice.NO, MEETING)));
    }

    @Test
    void impossibleCountsAreNotTaken() {
        BranchVote vote = counting(FOUR);

        assertThatIllegalStateException().isThrownBy(() -> vote.count(1, new Ballots(5, 5, 5, 0, 0, 0)));
    }

    @Test
    void oneTellerIsNotTwo() {
        assertThatIllegalStateException().isThrownBy(() -> vote(List.of("刘雨", "刘雨")));
        assertThatIllegalStateException().isThrownBy(() -> vote(List.of("刘雨")));
    }

    private static BranchVote counted(Ballots ballots) {
        BranchVote vote = counting(FOUR);
        vote.count(1, ballots);
        vote.count(2, ballots);
        return vote;
    }

    private static BranchVote counting(List<String> present, WrittenOpinion... opinions) {
        BranchVote vote = open();
        vote.hold(Attendance.of(present, List.of(opinions)), TELLERS);
        return vote;
    }

    private static BranchVote open() {
        BranchVote vote = vote(TELLERS);
        vote.freeze(MEMBERS);
        return vote;
    }

    private static BranchVote called(Exclusion... exclusions) {
        return new BranchVote("2026-00001", admission(), new Convening(meeting(), TELLERS, List.of(exclusions)));
    }

    private static BranchVote vote(List<String> tellers) {
        return new BranchVote("2026-00001", admission(), new Convening(meeting(), tellers, List.of()));
    }

    private static Motion admission() {
        return new Motion(VoteKind.ADMISSION, (LocalDate) null);
    }

    private static Meeting meeting() {
        return new Meeting(MEETING, "教学楼101", BallotMode.PAPER);
    }

    private static WrittenOpinion written(String person, BallotChoice choice) {
        return new WrittenOpinion(person, choice, MEETING.minusDays(1));
    }
}
