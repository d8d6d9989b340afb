package org.branchwork.path.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.engine.ClockControl;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.CollegeWalk;
import org.branchwork.path.publicnotice.NoticeKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Policy EXTRA-NOTICES with ACTIVIST: who was determined is made public before the filing is answered. */
class ActivistNoticeTest extends CollegeWalk {

    @Autowired
    private StageRestart stages;

    @Autowired
    private ClockControl clock;

    private void determined() {
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        determinedAgain("2026-06-01");
    }

    private void determinedAgain(String day) {
        does(a, "cultivation-recommend", values("route", "MEMBERS", "recommendedOn", day, "statement", "党员推荐。"));
        does(a, "cultivation-determine", meeting("DETERMINED", day, true));
    }

    private void posts(String day) {
        does(a, "notice-open", values("openedOn", day, "places", "学院公告栏"));
    }

    private void startedAnew() {
        List<String> before = open();
        var waiting = timers();
        stages.restart(number);
        clock.settle();
        assertThat(open()).isEqualTo(before);
        assertThat(timers()).isEqualTo(waiting);
    }

    @Test
    void theFilingIsAnsweredAfterTheNoticeWasClosedClear() {
        settles("C7", "EXTRA-NOTICES", "ACTIVIST");
        determined();
        assertThat(open()).containsExactly("notice-open");
        assertThat(shown(a, "notice-open").facts())
                .containsEntry("noticeAbout", "Determined as activist for admission");
        startedAnew();
        posts("2026-06-01");
        startedAnew();
        assertThat(notices.running()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.ACTIVIST);
            assertThat(notice.until()).isEqualTo("2026-06-08");
        });
        at("2026-06-08T23:59");
        assertThat(open()).isEmpty();
        at("2026-06-09");
        does(a, "notice-close", closing("CLEAR", true));
        startedAnew();
        assertThat(open()).containsExactly("cultivation-file");
        assertThat(refused("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-05")))
                .containsExactly("DATE-ORDER answeredOn");
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-09"));
        startedAnew();

        assertCase(
                CaseState.ACTIVIST,
                "receivedOn=2026-06-01",
                "talkedOn=2026-06-01",
                "activistSince=2026-06-01",
                "filedOn=2026-06-09");
        assertThat(open()).containsExactly("cultivation-appoint-contacts");
    }

    @Test
    void anObjectionUpheldLeavesTheApplicantUndetermined() {
        settles("BS8", "EXTRA-NOTICES", "CONVERSION ACTIVIST");
        determined();
        posts("2026-06-01");
        objects("考试作弊");
        startedAnew();
        does("k1", "notice-investigate", values("outcome", "UPHELD", "finding", "属实。", "reply", "已处理。"));
        startedAnew();
        at("2026-06-09");
        assertThat(refused(a, "notice-close", closing("CLEAR", true))).containsExactly("OBJECTION-OPEN outcome");
        does(a, "notice-close", closing("UPHELD", true));

        assertCase(CaseState.APPLICANT, "receivedOn=2026-06-01", "talkedOn=2026-06-01");
        assertThat(passed("membership")).contains("cultivation").doesNotContain("development-target");
        assertThat(open()).containsExactly("cultivation-recommend");
        assertThat(shown(a, "cultivation-recommend").facts().get("setback")).startsWith("2026-06-09");
        startedAnew();
        does(a, "cultivation-recommend", values("route", "MEMBERS", "recommendedOn", "2026-06-09", "statement", "推荐。"));
        assertThat(refused(a, "cultivation-determine", meeting("DETERMINED", "2026-06-08", true)))
                .containsExactly("DATE-ORDER meetingOn");
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-09", true));
        assertThat(open()).as("made public anew").containsExactly("notice-open");
    }

    /** A filing returned is determined again, and that again made public; what could not be seen is posted again. */
    @Test
    void everyDeterminationHasItsOwnNotice() {
        settles("C7", "EXTRA-NOTICES", "ACTIVIST");
        determined();
        posts("2026-06-01");
        objects("成绩有误");
        does("k1", "notice-investigate", values("outcome", "UNFOUNDED", "finding", "不实。", "reply", "已答复。"));
        at("2026-06-09");
        does(a, "notice-close", closing("CLEAR", false));
        assertThat(open()).containsExactly("notice-open");
        startedAnew();
        posts("2026-06-09");
        at("2026-06-17");
        does(a, "notice-close", closing("CLEAR", true));
        does("k1", "cultivation-file", answer("RETURNED", "2026-06-17"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-17", true));
        assertThat(open()).containsExactly("notice-open");
        startedAnew();
        posts("2026-06-17");
        startedAnew();
        assertThat(shownAtClosing("2026-06-26"))
                .as("objections to the first are settled")
                .isNull();
        does(a, "notice-close", closing("CLEAR", true));
        startedAnew();
        assertThat(open()).containsExactly("cultivation-file");
    }

    private String shownAtClosing(String day) {
        at(day);
        String unfounded = shown(a, "notice-close").facts().get("objectionsUnfounded");
        return "0".equals(unfounded) ? null : unfounded;
    }

    @Test
    void withoutThePolicyNothingIsMadePublic() {
        settles("C7", "EXTRA-NOTICES", "CONVERSION");
        settles("BS7", "EXTRA-NOTICES", "ACTIVIST");
        determined();
        assertThat(open()).containsExactly("cultivation-file");
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
        assertThat(passed("cultivation")).contains("cultivation-file").doesNotContain("public-notice");
        assertThat(theCase().has(Fact.NOTICE_FROM)).isFalse();
    }

    @Test
    void aCaseFiledBeforeSuchNoticesWereKnownIsNotSentBackToOne() {
        determined();
        jdbc.update("delete from notice_gate");
        settles("C7", "EXTRA-NOTICES", "ACTIVIST");
        startedAnew();
        assertThat(open()).containsExactly("cultivation-file");
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
    }

    @Test
    void whatWasInForceWhenTheCaseCameThereStays() {
        settles("C7", "EXTRA-NOTICES", "ACTIVIST");
        determined();
        jdbc.update("delete from organ_policy");
        startedAnew();
        assertThat(open()).containsExactly("notice-open");
        posts("2026-06-01");
        at("2026-06-09");
        does(a, "notice-close", closing("CLEAR", true));
        does("k1", "cultivation-file", answer("RETURNED", "2026-06-09"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-09", true));
        assertThat(open()).as("no notice is asked for any more").containsExactly("cultivation-file");
        settles("C7", "EXTRA-NOTICES", "ACTIVIST");
        startedAnew();
        assertThat(open()).containsExactly("cultivation-file");
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-09"));
    }
}
