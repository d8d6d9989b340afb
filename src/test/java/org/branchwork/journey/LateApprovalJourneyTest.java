package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** More than six months after the resolution an acceptance is not approved any more: the branch considers it again. */
class LateApprovalJourneyTest extends Between {

    @Test
    void theBranchVotesAgainAndItsSecondMeetingCounts() {
        walk.at("2026-10-08");
        joins("luo.qing", LISTED);
        theBranchCanMeet("luo.qing", "2026-0071");
        votes("2026-10-12T14:00");
        forwarded();
        COMMITTEE.forEach(member -> walk.does(member, "approval-decide", "outcome", "APPROVE"));
        walk.at("2027-04-13");
        assertThat(walk.tries("song.jianguo", "approval-conclude", "outcome", "APPROVED")
                        .rules())
                .contains("T-APPR");
        assertThat(walk.state()).isEqualTo("ACCEPTED_PENDING_APPROVAL");
        walk.does("song.jianguo", "approval-conclude", "outcome", "RETURNED", "remarks", "已逾六个月，请支部大会复议。");
        walk.does("liu.fang", "approval-supplement");
        assertThat(walk.openTasks()).containsExactly("vote-convene");

        votes("2027-04-19T14:00");
        assertThat(walk.fact("resolvedOn")).isEqualTo("2027-04-19");
        assertThat(walk.fact("committeeTalkedOn")).as("of the first resolution").isNull();
        forwarded();
        concludes("2027-05-06");
        assertThat(walk.state()).isEqualTo("PROBATIONARY_MEMBER");
        assertThat(walk.fact("memberSince")).isEqualTo("2027-04-19");
        assertThat(walk.fact("probationUntil")).isEqualTo("2028-04-19");
    }
}
