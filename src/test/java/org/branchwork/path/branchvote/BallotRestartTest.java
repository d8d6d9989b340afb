package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.engine.ClockControl;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.CollegeWalk;
import org.branchwork.path.branchvote.ballot.BlindVoter;
import org.branchwork.path.branchvote.ballot.Choice;
import org.branchwork.path.branchvote.ballot.PollingStation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stage deleted and started again around a vote: it is at the same task, and the ballot knows nothing of it. */
class BallotRestartTest extends CollegeWalk {

    @Autowired
    private StageRestart stages;

    @Autowired
    private ClockControl clock;

    @Autowired
    private PollingStation station;

    @Autowired
    private BranchVotes votes;

    private void convenes(String meetingAt, String mode) {
        does(
                a,
                "vote-convene",
                values("meetingAt", meetingAt, "place", "学院会议室", "mode", mode, "tellers", List.of(d, e)));
        startedAnew();
        at(meetingAt);
    }

    private void does(String login, String key) {
        does(login, key, values());
    }

    private void startedAnew() {
        List<String> before = open();
        stages.restart(number);
        clock.settle();
        assertThat(open()).isEqualTo(before);
    }

    private String ballot() {
        return jdbc.queryForObject("select id from electronic_ballot where phase <> 'ANNULLED'", String.class);
    }

    private void everybodyVotes() {
        Map<String, BlindVoter> hands = new java.util.TreeMap<>();
        Map<String, String> signatures = new java.util.TreeMap<>();
        for (String voter : List.of(a, b, c, d, e)) {
            hands.put(voter, new BlindVoter(station.key(ballot(), voter)));
            String signed = station.sign(ballot(), voter, hands.get(voter).blindedMessage());
            signatures.put(voter, hands.get(voter).signature(signed));
        }
        startedAnew();
        does(d, "vote-open-casting");
        startedAnew();
        hands.forEach((voter, hand) -> station.cast(ballot(), hand.token(), signatures.get(voter), Choice.YES));
        startedAnew();
    }

    @Test
    void anElectronicBallotOutlivesItsProcess() {
        filledIn();
        convenes("2027-06-25T14:00", "ELECTRONIC");
        startedAnew();
        does(a, "vote-attendance", values("present", List.of(a, b, c, d, e)));
        startedAnew();
        does(d, "vote-open-casting");
        does(d, "vote-close", values("outcome", "ANNULLED"));
        assertThat(open()).contains("vote-open-casting");
        startedAnew();
        everybodyVotes();
        does(d, "vote-close");
        startedAnew();
        assertThat(votes.current(number).tally().ballots()).isEqualTo(new Ballots(5, 5, 5, 0, 0, 0));
        does(a, "vote-resolution", values("outcome", "CONFIRM"));
        startedAnew();
        assertThat(open()).contains("acceptance-committee-talk");
    }

    /** The first meeting was of another kind than the second: each is walked again as it was. */
    @Test
    void anEarlierMeetingIsWalkedAgainAsItWas() {
        belowTheGeneralBranch();
        filledIn();
        convenes("2027-06-25T14:00", "ELECTRONIC");
        does(a, "vote-attendance", values("present", List.of(a, b, c, d, e)));
        everybodyVotes();
        does(d, "vote-close");
        does(a, "vote-resolution", values("outcome", "CONFIRM"));
        does(
                "g7",
                "acceptance-deliberate",
                values("outcome", "RETURN", "deliberatedOn", "2027-06-25", "opinion", "记录不全。"));
        startedAnew();
        convenes("2027-06-26T14:00", "PAPER");
        startedAnew();
        does(a, "vote-attendance", values("present", List.of(a, b, c, d, e)));
        startedAnew();
        Map<String, Object> count = values("issued", 5, "returned", 5, "yes", 2, "no", 3, "abstain", 0, "invalid", 0);
        does(d, "vote-count-first", count);
        startedAnew();
        does(e, "vote-count-second", count);
        startedAnew();

        assertThat(open()).containsExactly("vote-resolution");
    }
}
