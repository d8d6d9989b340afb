package org.branchwork.path.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.engine.ClockControl;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.CollegeWalk;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.path.publicnotice.NoticeKind;
import org.branchwork.rulebook.Refusal;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Policy EXTRA-NOTICES with ACCEPTANCE: who passed the pre-review is made public before the branch meets. */
class AcceptanceNoticeTest extends CollegeWalk {

    @Autowired
    private StageRestart stages;

    @Autowired
    private ClockControl clock;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private EarlyEnds ends;

    private void startedAnew() {
        List<String> before = open();
        var facts = theCase().facts();
        stages.restart(number);
        clock.settle();
        assertThat(open()).isEqualTo(before);
        assertThat(theCase().facts()).isEqualTo(facts);
    }

    /** On Monday 21 June 2027, until Monday 28 June. */
    private void made() {
        does(a, "notice-open", values("openedOn", "2027-06-21", "places", "学院公告栏"));
    }

    private void theFormIsFilledIn() {
        does(t, "acceptance-fill-form", values("motive", "我志愿加入中国共产党。"));
        for (String sponsor : List.of(b, c)) {
            does(sponsor, "acceptance-sponsor-opinion", values("opinion", "同意介绍入党。"));
        }
    }

    @Test
    void theFormIsFilledInAndTheBranchMeetsAfterTheNoticeWasClosedClear() {
        settles("OD7", "EXTRA-NOTICES", "ACCEPTANCE");
        preReviewed();
        assertThat(open()).containsExactly("notice-open");
        assertThat(refused(a, "notice-open", values("openedOn", "2027-06-20", "places", "学院公告栏")))
                .containsExactly("DATE-ORDER openedOn");
        startedAnew();
        made();
        assertThat(notices.running()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.ACCEPTANCE);
            assertThat(notice.companions()).hasSize(2);
        });
        startedAnew();
        at("2027-06-29");
        does(a, "notice-close", closing("CLEAR", false));
        assertThat(open()).containsExactly("notice-open");
        assertThat(day(Fact.NOTICE_UNTIL)).as("of the listing").isEqualTo("2027-06-09");
        does(a, "notice-open", values("openedOn", "2027-06-29", "places", "学院公告栏"));
        at("2027-07-07");
        does(a, "notice-close", closing("CLEAR", true));
        startedAnew();
        assertThat(open()).containsExactly("acceptance-fill-form");
        theFormIsFilledIn();
        startedAnew();
        votes("2027-07-08", true);

        assertThat(theCase().state()).isEqualTo(CaseState.ACCEPTED_PENDING_APPROVAL);
        assertThat(day(Fact.NOTICE_FROM)).isEqualTo("2027-06-02");
        assertThat(day(Fact.NOTICE_UNTIL)).isEqualTo("2027-06-09");
        assertThat(day(Fact.LISTED_ON)).isEqualTo("2027-06-10");
    }

    @Test
    void anObjectionUpheldStopsTheAcceptance() {
        settles("C7", "EXTRA-NOTICES", "ACCEPTANCE");
        preReviewed();
        made();
        objects("隐瞒重要情况");
        does("k1", "notice-investigate", values("outcome", "UPHELD", "finding", "属实。", "reply", "已处理。"));
        at("2027-06-29");
        does(a, "notice-close", closing("UPHELD", true));

        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        assertThat(theCase().has(Fact.LISTED_ON)).isFalse();
        assertThat(passed("acceptance")).contains("endEvent_stopped").doesNotContain("acceptance-fill-form");
    }

    @Test
    void anotherBranchsPolicyAsksForNothingHere() {
        settles("BS7", "EXTRA-NOTICES", "ACCEPTANCE");
        preReviewed();
        assertThat(open()).containsExactly("acceptance-fill-form");
        assertThat(passed("acceptance")).doesNotContain("public-notice");
    }

    /** Whoever moves the token by hand. */
    @Test
    void noMeetingIsCalledWithoutTheNotice() {
        settles("C7", "EXTRA-NOTICES", "ACCEPTANCE");
        preReviewed();
        String stage = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("acceptance")
                .singleResult()
                .getId();
        engine.createProcessInstanceModification(stage)
                .cancelAllForActivity("public-notice")
                .startBeforeActivity("branch-vote")
                .execute();
        Refusal refusal = refusal(() -> does(
                a,
                "vote-convene",
                values("meetingAt", "2027-06-25T14:00", "place", "会议室", "mode", "PAPER", "tellers", List.of(d, e))));
        assertThat(refusal.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.check().rule().id()).isEqualTo("NOTICE-MISSING");
            assertThat(violation.check().article()).isEqualTo("Policy of 外国语学院党委");
        });
    }

    @Test
    void anEarlyEndTakesTheNoticeDown() {
        settles("C7", "EXTRA-NOTICES", "ACCEPTANCE");
        preReviewed();
        made();
        ends.withdraw(t, number, new EarlyEnds.Withdrawal(null, null, null));
        assertThat(open()).isEmpty();
        assertThat(timers()).isEmpty();
        assertThat(notices.running()).isEmpty();
    }
}
