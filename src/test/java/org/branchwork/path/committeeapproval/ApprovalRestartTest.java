package org.branchwork.path.committeeapproval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.engine.ClockControl;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.CollegeWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The stage deleted and started again around an approval that takes two rounds: each is walked again as it was. */
class ApprovalRestartTest extends CollegeWalk {

    @Autowired
    private StageRestart stages;

    @Autowired
    private ClockControl clock;

    private void startedAnew() {
        List<String> before = open();
        Long rounds = rounds();
        stages.restart(number);
        clock.settle();
        assertThat(open()).isEqualTo(before);
        assertThat(rounds()).as("rounds").isEqualTo(rounds);
    }

    private Long rounds() {
        return jdbc.queryForObject("select count(*) from approval_round", Long.class);
    }

    private void decides(String member, String choice) {
        does(member, "approval-decide", values("outcome", choice));
        startedAnew();
    }

    private void concludes(String outcome, String day) {
        does("k1", "approval-conclude", values("outcome", outcome, "meetingOn", day));
        startedAnew();
    }

    private void talkedWith() {
        at("2027-06-28");
        does("k3", "acceptance-committee-talk", committeeTalk("2027-06-28"));
        startedAnew();
    }

    @Test
    void theSecondRoundIsStillTheSecondRound() {
        resolved();
        talkedWith();
        decides("k1", "REFUSE");
        decides("k2", "APPROVE");
        concludes("RETURNED", "2027-06-28");
        assertThat(open()).containsExactly("approval-supplement");
        at("2027-07-02");
        does(a, "approval-supplement", values("suppliedOn", "2027-07-01"));
        startedAnew();
        assertThat(open())
                .containsExactly("approval-conclude", "approval-decide", "approval-decide", "approval-decide");
        decides("k1", "APPROVE");
        decides("k3", "APPROVE");
        assertThat(taskOf("k2", "approval-decide").assignee()).isEqualTo("k2");
        assertThat(shown("k1", "approval-conclude").facts())
                .containsEntry("committeeDecided", "2")
                .containsEntry("committeeApprovals", "2");
        concludes("APPROVED", "2027-07-02");

        assertThat(open()).containsExactly("acceptance-file");
        assertThat(jdbc.queryForList("select decision from approval_round order by id", String.class))
                .containsExactly("RETURNED", "APPROVED");
    }

    /** Nobody knows the choices any more, so none can be walked again; the counts must stand. */
    @Test
    void aSecretRoundKeepsItsCounts() {
        settles("C7", "COMMITTEE-VOTE", "SECRET");
        resolved();
        talkedWith();
        decides("k1", "REFUSE");
        decides("k2", "APPROVE");
        concludes("RETURNED", "2027-06-28");
        does(a, "approval-supplement", values("suppliedOn", "2027-06-28"));
        decides("k1", "APPROVE");
        decides("k2", "APPROVE");
        decides("k3", "APPROVE");
        assertThat(jdbc.queryForList("select choice || votes from committee_count order by id", String.class))
                .containsExactlyInAnyOrder("APPROVE1", "ABSTAIN0", "REFUSE1", "APPROVE3", "ABSTAIN0", "REFUSE0");
        concludes("APPROVED", "2027-06-28");
        assertThat(open()).containsExactly("acceptance-file");
    }

    /** What came too late leads to a new meeting, and does so again though that meeting has another day. */
    @Test
    void aReturnThatCameTooLateLeadsToTheSameNewMeeting() {
        resolved();
        talkedWith();
        concludes("RETURNED", "2027-06-28");
        at("2027-12-26");
        does(a, "approval-supplement", values("suppliedOn", "2027-12-26"));
        startedAnew();
        assertThat(open()).containsExactly("vote-convene");
        votes("2027-12-28", true);
        startedAnew();
        assertThat(open()).containsExactly("acceptance-committee-talk");
        does("k3", "acceptance-committee-talk", committeeTalk("2027-12-28"));
        startedAnew();
        decides("k1", "APPROVE");
        concludes("RETURNED", "2027-12-28");
        does(a, "approval-supplement", values("suppliedOn", "2027-12-28"));
        startedAnew();

        assertThat(open())
                .containsExactly("approval-conclude", "approval-decide", "approval-decide", "approval-decide");
    }
}
