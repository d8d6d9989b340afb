package org.branchwork.path.committeeapproval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.ApprovalResults;
import org.branchwork.admission.ApprovalResults.ApprovalResult;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.path.MilestoneWalk;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The three of C7 decide on 苏晴, whom the branch accepted on 10 July 2027: late after T-APPR, refused after T-APPR-LATEST. */
class CommitteeApprovalPathTest extends MilestoneWalk {

    @Autowired
    private ApprovalResults results;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private RuntimeService engine;

    private void decide(String member, String choice) {
        does(member, "approval-decide", values("outcome", choice, "reason", "材料齐全。"));
    }

    private static Map<String, Object> conclusion(String outcome, String day) {
        return values("outcome", outcome, "meetingOn", day);
    }

    private void post(String login, String from) {
        jdbc.update(
                "insert into post (login, organ, kind, from_day) values (?, 'C7', 'COMMITTEE_MEMBER', cast(? as date))",
                login,
                from);
    }

    private void unpost(String login) {
        jdbc.update("delete from post where login = ? and kind = 'COMMITTEE_MEMBER'", login);
    }

    @Test
    void eachMemberDecidesAndTheSecretaryConcludes() {
        theCommitteeIsToDecide();
        assertThat(open())
                .containsExactly("approval-conclude", "approval-decide", "approval-decide", "approval-decide");
        assertThat(taskOf("k2", "approval-decide").due()).isEqualTo("2027-10-10");
        decide("k1", "APPROVE");
        decide("k2", "APPROVE");
        decide("k3", "ABSTAIN");
        assertThat(open()).containsExactly("approval-conclude");
        does("k1", "approval-conclude", conclusion("APPROVED", "2027-07-21"));

        assertThat(results.latest(number)).contains(new ApprovalResult(day("2027-07-21"), "APPROVED"));
        assertThat(passed("committee-approval")).contains("endEvent_allDecided", "endEvent_approved");
        assertThat(jdbc.queryForList(
                        "select member from committee_decision where reason like '%:%' and reason not like '%材料%'",
                        String.class))
                .containsExactlyInAnyOrder("k1", "k2", "k3");
    }

    /** Policy COMMITTEE-VOTE: who decided is kept, what he decided only as a count; a step, an audit entry or a reason would tell. */
    @Test
    void aSecretVoteIsKeptAsCountsAlone() {
        settles("C7", "COMMITTEE-VOTE", "SECRET");
        theCommitteeIsToDecide();
        assertThat(shown("k1", "approval-decide").facts()).containsEntry("secretVoteOf", "3");
        decide("k1", "APPROVE");
        decide("k2", "REFUSE");
        assertThat(shown("k1", "approval-conclude").facts()).doesNotContainKey("committeeApprovals");
        decide("k3", "APPROVE");
        assertThat(shown("k1", "approval-conclude").facts()).containsEntry("committeeApprovals", "2");
        assertThat(jdbc.queryForList(
                        "select text_ from act_ru_variable where text_ in ('APPROVE', 'REFUSE', 'ABSTAIN')"
                                + " union all select text_ from act_hi_varinst where text_ in ('APPROVE', 'REFUSE')"
                                + " union all select text_ from act_hi_detail where text_ in ('APPROVE', 'REFUSE')",
                        String.class))
                .as("nothing of it with the engine")
                .isEmpty();

        assertThat(jdbc.queryForList(
                        "select count(*) from committee_decision where choice is not null or reason is not null",
                        Long.class))
                .containsExactly(0L);
        assertThat(jdbc.queryForList("select choice || votes from committee_count order by choice", String.class))
                .containsExactly("ABSTAIN0", "APPROVE2", "REFUSE1");
        assertThat(steps.findByCaseNumberAndKeyOrderById(number, "approval-decide"))
                .hasSize(3)
                .allSatisfy(step -> {
                    assertThat(step.outcome()).isNull();
                    assertThat(step.values()).isEqualTo("{}");
                });
        assertThat(jdbc.queryForList(
                        "select count(*) from audit_entry where act = 'approval-decide' and outcome is not null",
                        Long.class))
                .containsExactly(0L);
        does("k1", "approval-conclude", conclusion("APPROVED", "2027-07-21"));
        assertThat(results.latest(number)).contains(new ApprovalResult(day("2027-07-21"), "APPROVED"));
    }

    @Test
    void concludingWithdrawsWhatIsUndecided() {
        theCommitteeIsToDecide();
        decide("k1", "APPROVE");
        decide("k2", "APPROVE");
        assertThat(shown("k1", "approval-conclude").facts())
                .containsEntry("committeeDue", "3")
                .containsEntry("committeeDecided", "2")
                .containsEntry("committeeApprovals", "2")
                .containsEntry("committeeUndecided", persons.get("k3").label());
        does("k1", "approval-conclude", conclusion("APPROVED", "2027-07-21"));

        assertThat(open()).isEmpty();
        assertThat(passed("committee-approval")).contains("endEvent_approved").doesNotContain("endEvent_allDecided");
    }

    @Test
    void aMajorityThatIsNotReachedIsARefusal() {
        theCommitteeIsToDecide();
        decide("k1", "APPROVE");
        decide("k2", "REFUSE");
        decide("k3", "ABSTAIN");
        assertThat(refused("k1", "approval-conclude", conclusion("APPROVED", "2027-07-21")))
                .containsExactly("COMMITTEE-MAJORITY outcome");
        does("k1", "approval-conclude", conclusion("REFUSED", "2027-07-21"));

        assertThat(results.latest(number)).contains(new ApprovalResult(day("2027-07-21"), "REFUSED"));
        assertThat(passed("committee-approval")).contains("endEvent_refused");
    }

    @Test
    void aMajorityThatIsReachedIsNoRefusal() {
        theCommitteeIsToDecide();
        decide("k1", "APPROVE");
        decide("k2", "APPROVE");
        assertThat(refused("k1", "approval-conclude", conclusion("REFUSED", "2027-07-21")))
                .containsExactly("COMMITTEE-MAJORITY outcome");
    }

    @Test
    void belowTwoThirdsNothingIsDecidedButAReturnIsOpen() {
        theCommitteeIsToDecide();
        decide("k1", "APPROVE");
        assertThat(refused("k1", "approval-conclude", conclusion("APPROVED", "2027-07-21")))
                .containsExactly("COMMITTEE-QUORUM outcome", "COMMITTEE-MAJORITY outcome");
        assertThat(refused("k1", "approval-conclude", conclusion("REFUSED", "2027-07-21")))
                .containsExactly("COMMITTEE-QUORUM outcome");
        assertThat(open()).contains("approval-conclude");
        does("k1", "approval-conclude", conclusion("RETURNED", "2027-07-21"));
        assertThat(open()).containsExactly("approval-supplement");
    }

    @Test
    void whatWasReturnedIsSuppliedAndThenAllDecideAgain() {
        theCommitteeIsToDecide();
        decide("k1", "REFUSE");
        decide("k2", "APPROVE");
        does("k1", "approval-conclude", with(conclusion("RETURNED", "2027-07-21"), "remarks", "缺政审材料。"));
        assertThat(shown(a, "approval-supplement").facts()).containsEntry("committeeReturnedBecause", "缺政审材料。");
        at("2027-07-25");
        assertThat(refused(a, "approval-supplement", values("suppliedOn", "2027-07-20")))
                .containsExactly("DATE-ORDER suppliedOn");
        does(a, "approval-supplement", values("suppliedOn", "2027-07-24"));
        assertThat(passed("committee-approval")).contains("endEvent_returned");
        engine.startProcessInstanceByKey("committee-approval", number, Map.of("applicantName", "苏晴"));

        assertThat(open())
                .containsExactly("approval-conclude", "approval-decide", "approval-decide", "approval-decide");
        assertThat(shown("k1", "approval-conclude").facts()).containsEntry("committeeDecided", "0");
        decide("k1", "APPROVE");
        decide("k3", "APPROVE");
        assertThat(refused("k1", "approval-conclude", conclusion("APPROVED", "2027-07-23")))
                .containsExactly("DATE-ORDER meetingOn");
        does("k1", "approval-conclude", conclusion("APPROVED", "2027-07-24"));
        assertThat(results.latest(number)).contains(new ApprovalResult(day("2027-07-24"), "APPROVED"));
    }

    @Test
    void theMeetingFollowsTheResolutionAndTheTalk() {
        theCommitteeIsToDecide();
        decide("k1", "APPROVE");
        decide("k2", "APPROVE");
        assertThat(refused("k1", "approval-conclude", conclusion("APPROVED", "2027-07-19")))
                .containsExactly("DATE-ORDER meetingOn");
        does("k1", "approval-conclude", conclusion("APPROVED", "2027-07-20"));
    }

    @Test
    void anApprovalIsLateAfterThreeMonthsAndTooLateAfterSix() {
        theCommitteeIsToDecide();
        decide("k1", "APPROVE");
        decide("k2", "APPROVE");
        at("2028-01-11");
        assertThat(refused("k1", "approval-conclude", conclusion("APPROVED", "2028-01-11")))
                .containsExactly("T-APPR meetingOn");
        does("k1", "approval-conclude", with(conclusion("APPROVED", "2028-01-10"), "lateReason", "党委换届。"));

        CaseStep concluded = steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "approval-conclude")
                .orElseThrow();
        assertThat(concluded.lateReason()).isEqualTo("党委换届。");
        assertThat(concluded.checks())
                .as("the last answer on T-APPR, which the case shows, is that it was late")
                .containsPattern("T_APPR\"[^}]*BLOCK\"[^}]*\"passed\":true.*T_APPR\"[^}]*LATE\"[^}]*\"passed\":false");
    }

    @Test
    void afterSixMonthsItMayStillBeReturned() {
        theCommitteeIsToDecide();
        at("2028-03-01");
        does("k1", "approval-conclude", conclusion("RETURNED", "2028-03-01"));
        assertThat(open()).containsExactly("approval-supplement");
    }

    @Test
    void whoIsBarredHasNoTaskAndIsNotCounted() {
        post("r8", "2020-09-01");
        try {
            theCommitteeIsToDecide();
            assertThat(open()).filteredOn("approval-decide"::equals).hasSize(3);
            assertThat(shown("k1", "approval-conclude").facts()).containsEntry("committeeDue", "3");
        } finally {
            unpost("r8");
        }
    }

    @Test
    void whoIsElectedDuringARoundIsNotDueInIt() {
        theCommitteeIsToDecide();
        post("o7", "2027-07-22");
        try {
            at("2027-07-23");
            decide("k1", "APPROVE");
            decide("k2", "APPROVE");
            assertThat(shown("k1", "approval-conclude").facts()).containsEntry("committeeDue", "3");
            does("k1", "approval-conclude", conclusion("APPROVED", "2027-07-23"));
        } finally {
            unpost("o7");
        }
    }

    @Test
    void aCommitteeOfNobodyCanOnlyReturn() {
        List<String> members = List.of("k1", "k2", "k3");
        members.forEach(this::unpost);
        try {
            theCommitteeIsToDecide();
            assertThat(open()).containsExactly("approval-conclude");
            assertThat(refused("k1", "approval-conclude", conclusion("REFUSED", "2027-07-21")))
                    .containsExactly("COMMITTEE-QUORUM outcome");
        } finally {
            members.forEach(member -> post(member, "2020-09-01"));
        }
    }
}
