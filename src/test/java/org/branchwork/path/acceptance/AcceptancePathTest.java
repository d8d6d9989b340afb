package org.branchwork.path.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.path.CollegeWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AcceptancePathTest extends CollegeWalk {

    private static final String[] OF_A_TRAINED_ACTIVIST = {
        "receivedOn=2026-06-01",
        "talkedOn=2026-06-01",
        "activistSince=2026-06-01",
        "filedOn=2026-06-01",
        "trainedOn=2027-06-16"
    };

    @Autowired
    private Persons persons;

    private void assertBackAmongTheActivists(String end) {
        assertCase(CaseState.ACTIVIST, OF_A_TRAINED_ACTIVIST);
        assertThat(passed("acceptance")).contains(end);
        assertThat(open()).noneMatch(key -> key.startsWith("acceptance-"));
    }

    @Test
    void anAdoptedAndApprovedCaseMakesAProbationaryMemberFromTheDayOfTheMeeting() {
        resolved();
        assertThat(theCase().state()).isEqualTo(CaseState.ACCEPTED_PENDING_APPROVAL);
        at("2027-06-28");
        does("k3", "acceptance-committee-talk", committeeTalk("2027-06-28"));
        at("2027-07-05");
        concludes("APPROVE", "APPROVED", "2027-07-05");
        assertThat(theCase().state()).isEqualTo(CaseState.PROBATIONARY_MEMBER);
        assertThat(open()).containsExactly("acceptance-file");
        at("2027-07-12");
        does("o7", "acceptance-file", values("filedOn", "2027-07-12", "number", "备2027-31"));

        assertCase(
                CaseState.PROBATIONARY_MEMBER,
                "receivedOn=2026-06-01",
                "talkedOn=2026-06-01",
                "activistSince=2026-06-01",
                "filedOn=2026-06-01",
                "consentedOn=2027-06-01",
                "noticeFrom=2027-06-02",
                "noticeUntil=2027-06-09",
                "listedOn=2027-06-10",
                "reviewedOn=2027-06-17",
                "trainedOn=2027-06-16",
                "preReviewedOn=2027-06-21",
                "formNumber=202700017",
                "resolvedOn=2027-06-25",
                "committeeTalkedOn=2027-06-28",
                "approvedOn=2027-07-05",
                "memberSince=2027-06-25",
                "probationUntil=2028-06-25");
        Person person = persons.get(t);
        assertThat(person.membershipOn(LocalDate.parse("2027-06-24"))).isEqualTo(Membership.NONE);
        assertThat(person.membershipOn(LocalDate.parse("2027-06-25"))).isEqualTo(Membership.PROBATIONARY);
        assertThat(passed("acceptance"))
                .contains("serviceTask_resolve", "serviceTask_admit", "endEvent_accepted")
                .doesNotContain("acceptance-deliberate");
    }

    @Test
    void theGeneralBranchDeliberatesBeforeTheTalk() {
        belowTheGeneralBranch();
        resolved();
        assertThat(open()).containsExactly("acceptance-deliberate");
        assertThat(refused("g7", "acceptance-deliberate", deliberation("FORWARD", "2027-06-24")))
                .containsExactly("DATE-ORDER deliberatedOn");
        at("2027-06-28");
        does("g7", "acceptance-deliberate", deliberation("FORWARD", "2027-06-28"));
        assertThat(refused("k3", "acceptance-committee-talk", committeeTalk("2027-06-27")))
                .containsExactly("DATE-ORDER talkedOn");
        does("k3", "acceptance-committee-talk", committeeTalk("2027-06-28"));

        assertThat(theCase().state()).isEqualTo(CaseState.ACCEPTED_PENDING_APPROVAL);
        assertThat(theCase().day(Fact.COMMITTEE_TALKED_ON)).isEqualTo("2027-06-28");
    }

    @Test
    void aResolutionSentBackIsVotedOnAgainAndThenCountsFromTheNewDay() {
        belowTheGeneralBranch();
        resolved();
        at("2027-06-28");
        does("g7", "acceptance-deliberate", deliberation("RETURN", "2027-06-28"));
        assertThat(theCase().state()).isEqualTo(CaseState.DEVELOPMENT_TARGET);
        assertThat(theCase().has(Fact.RESOLVED_ON)).isFalse();
        assertThat(open()).containsExactly("vote-convene");
        votes("2027-07-02", true);

        assertThat(theCase().state()).isEqualTo(CaseState.ACCEPTED_PENDING_APPROVAL);
        assertThat(theCase().day(Fact.RESOLVED_ON)).isEqualTo("2027-07-02");
        assertThat(open()).containsExactly("acceptance-deliberate");
    }

    private static Map<String, Object> deliberation(String outcome, String day) {
        return values("outcome", outcome, "deliberatedOn", day, "opinion", "程序规范，材料齐全。");
    }

    @Test
    void aRejectedVoteSendsBackToCultivation() {
        filledIn();
        votes("2027-06-25", false);
        assertBackAmongTheActivists("endEvent_notAccepted");
    }

    @Test
    void onlySomebodyOfTheHigherCommitteeIsSentToTalkAndNoRelative() {
        resolved();
        at("2027-06-28");
        assertThat(refused("k3", "acceptance-committee-talk", with(committeeTalk("2027-06-28"), "talker", a)))
                .containsExactly("input.no-such-choice talker");
        assertThat(refused("k3", "acceptance-committee-talk", committeeTalk("2027-06-24")))
                .containsExactly("DATE-ORDER talkedOn");
        jdbc.update("insert into kinship (login, relative, relation) values ('t8', 'k2', 'PARENT')");
        try {
            assertThat(refused("k3", "acceptance-committee-talk", committeeTalk("2027-06-28")))
                    .containsExactly("CONFLICT talker");
        } finally {
            jdbc.update("delete from kinship where relative = 'k2'");
        }
    }

    @Test
    void aRefusedApprovalSendsBackToCultivation() {
        resolved();
        at("2027-06-28");
        does("k3", "acceptance-committee-talk", committeeTalk("2027-06-28"));
        concludes("REFUSE", "REFUSED", "2027-06-28");

        assertBackAmongTheActivists("endEvent_refused");
        assertThat(persons.get(t).membershipOn(LocalDate.parse("2027-12-31"))).isEqualTo(Membership.NONE);
    }

    @Test
    void returnedPapersAreSuppliedAndDecidedOnAgain() {
        resolved();
        at("2027-06-28");
        does("k3", "acceptance-committee-talk", committeeTalk("2027-06-28"));
        concludes("ABSTAIN", "RETURNED", "2027-06-28");
        assertThat(open()).containsExactly("approval-supplement");
        at("2027-12-25");
        does(a, "approval-supplement", values("suppliedOn", "2027-12-25"));
        assertThat(open()).contains("approval-conclude").doesNotContain("vote-convene");
        concludes("APPROVE", "APPROVED", "2027-12-25");

        assertThat(theCase().day(Fact.MEMBER_SINCE)).isEqualTo("2027-06-25");
        assertThat(theCase().day(Fact.APPROVED_ON)).isEqualTo("2027-12-25");
    }

    @Test
    void papersSuppliedAfterSixMonthsCallForANewVoteWhoseDayCounts() {
        resolved();
        at("2027-06-28");
        does("k3", "acceptance-committee-talk", committeeTalk("2027-06-28"));
        concludes("ABSTAIN", "RETURNED", "2027-06-28");
        at("2027-12-26");
        does(a, "approval-supplement", values("suppliedOn", "2027-12-26"));
        assertThat(open()).containsExactly("vote-convene");
        votes("2027-12-28", true);

        assertThat(theCase().day(Fact.RESOLVED_ON)).isEqualTo("2027-12-28");
        assertThat(open()).containsExactly("acceptance-committee-talk");
    }

    @Test
    void theFilingFollowsTheApproval() {
        resolved();
        at("2027-06-28");
        does("k3", "acceptance-committee-talk", committeeTalk("2027-06-28"));
        concludes("APPROVE", "APPROVED", "2027-06-28");
        assertThat(refused("o7", "acceptance-file", values("filedOn", "2027-06-27")))
                .containsExactly("DATE-ORDER filedOn");
        does("o7", "acceptance-file", values("filedOn", "2027-06-28"));
        assertThat(theCase().stage().key()).isEqualTo("probation");
    }
}
