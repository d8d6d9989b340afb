package org.branchwork.path.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.path.CollegeWalk;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublicNoticePathTest extends CollegeWalk {

    @Autowired
    private CaseSteps steps;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskDesk desk;

    private void investigates(OpenTask task, String outcome) {
        desk.complete(
                desk.claim(task.id(), "k1"), values("outcome", outcome, "finding", "已核实。", "reply", "已答复。"), "k1");
    }

    private List<OpenTask> investigations() {
        return tasks.ofCase(number).stream()
                .filter(task -> task.key().equals("notice-investigate"))
                .toList();
    }

    @Test
    void aNoticeWaitsForItsWorkingDaysAndEndsClear() {
        posted();
        assertThat(timers()).containsExactly(LocalDate.parse("2027-06-10"));
        assertThat(open()).isEmpty();
        at("2027-06-09T23:59");
        assertThat(open()).isEmpty();
        at("2027-06-10T00:00");
        does(a, "notice-close", closing("CLEAR", true));

        assertThat(theCase().day(Fact.NOTICE_FROM)).isEqualTo("2027-06-02");
        assertThat(theCase().day(Fact.NOTICE_UNTIL)).isEqualTo("2027-06-09");
        assertThat(theCase().day(Fact.LISTED_ON)).isEqualTo("2027-06-10");
        assertThat(passed("public-notice")).contains("event_noticeOver", "endEvent_clear");
    }

    @Test
    void aNoticePostedDaysAgoIsOverWhenItIsEntered() {
        consented();
        at("2027-06-10");
        does(a, "notice-open", values("openedOn", "2027-06-02", "places", "学院公告栏"));
        assertThat(open()).isEmpty();
        at("2027-06-10T09:00");
        assertThat(open()).containsExactly("notice-close");
    }

    @Test
    void nothingIsPostedBeforeTheConsentOrTomorrow() {
        consented();
        assertThat(refused(a, "notice-open", values("openedOn", "2027-05-31", "places", "学院公告栏")))
                .containsExactly("DATE-ORDER openedOn");
        assertThat(refused(a, "notice-open", values("openedOn", "2027-06-02", "places", "学院公告栏")))
                .containsExactly("DATE-FUTURE openedOn");
        assertThat(refused(a, "notice-open", values("openedOn", "2027-06-01"))).containsExactly("input.missing places");
    }

    @Test
    void everybodyReadsWhatMayBeReadWhileItRuns() {
        posted();
        assertThat(notices.running()).singleElement().satisfies(notice -> {
            assertThat(notice.name()).isEqualTo("苏晴");
            assertThat(notice.branch()).isEqualTo("英语专业本科生党支部");
            assertThat(notice.kind()).isEqualTo("DEVELOPMENT_TARGET");
            assertThat(notice.from()).isEqualTo("2027-06-02");
            assertThat(notice.until()).isEqualTo("2027-06-09");
            assertThat(notice.objectTo()).isEqualTo("外国语学院党委");
        });
        at("2027-06-09T23:59");
        assertThat(notices.running()).hasSize(1);
        at("2027-06-10T00:00");
        assertThat(notices.running()).isEmpty();
    }

    @Test
    void objectionsAreTakenOnlyWhileTheNoticeRuns() {
        posted();
        long id = notices.running().get(0).id();
        assertThat(refusal(() -> notices.object(id, " ", null)).kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(refusal(() -> notices.object(id + 1, "……", null)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        at("2027-06-10");
        assertThat(refusal(() -> notices.object(id, "……", null)).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(open()).containsExactly("notice-close");
    }

    @Test
    void twoObjectionsAreInvestigatedSideBySideAndBothMustBeSettled() {
        posted();
        objects("学业成绩与公示不符");
        objects("考试作弊");
        assertThat(investigations()).hasSize(2);
        assertThat(investigations()).extracting(OpenTask::subject).doesNotHaveDuplicates();
        at("2027-06-10");
        assertThat(refused(a, "notice-close", closing("CLEAR", true))).containsExactly("OBJECTION-OPEN");
        investigates(investigations().get(0), "UNFOUNDED");
        assertThat(refused(a, "notice-close", closing("CLEAR", true))).containsExactly("OBJECTION-OPEN");
        investigates(investigations().get(0), "UNFOUNDED");
        assertThat(refused(a, "notice-close", closing("UPHELD", true))).containsExactly("OBJECTION-OPEN outcome");
        does(a, "notice-close", closing("CLEAR", true));

        assertThat(theCase().state()).isEqualTo(CaseState.DEVELOPMENT_TARGET);
        assertThat(passed("public-notice")).contains("endEvent_investigated", "endEvent_clear");
    }

    @Test
    void oneUpheldOfTwoObjectionsEndsTheNoticeUpheld() {
        posted();
        objects("学业成绩与公示不符");
        objects("考试作弊");
        investigates(investigations().get(0), "UNFOUNDED");
        investigates(investigations().get(0), "UPHELD");
        at("2027-06-10");
        assertThat(refused(a, "notice-close", closing("CLEAR", true))).containsExactly("OBJECTION-OPEN outcome");
        does(a, "notice-close", closing("UPHELD", true));

        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        assertThat(passed("public-notice")).contains("endEvent_upheld").doesNotContain("endEvent_clear");
    }

    @Test
    void whoObjectedIsSeenByTheHigherCommitteeAndKeptOutOfTheSteps() {
        posted();
        objects("考试作弊");
        assertThat(shown("k1", "notice-investigate").facts())
                .containsEntry("objectionText", "考试作弊")
                .containsEntry("objectionContact", "电话13800000000");
        assertThat(desk.mayDo(investigations().get(0), a)).isFalse();
        assertThat(steps.findByCaseNumberOrderById(number))
                .noneMatch(step -> step.values().contains("13800000000"));
    }

    @Test
    void aNoticeNotSeenThroughoutIsPostedAgainAndSetsNothing() {
        posted();
        at("2027-06-10");
        does(a, "notice-close", closing("CLEAR", false));
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        assertThat(theCase().has(Fact.NOTICE_UNTIL)).isFalse();
        assertThat(theCase().has(Fact.LISTED_ON)).isFalse();
        assertThat(open()).containsExactly("notice-open");
        assertThat(shown(a, "notice-open").facts()).containsEntry("notVisible", "2027-06-10");
        assertThat(refused(a, "notice-open", values("openedOn", "2027-06-09", "places", "学院公告栏")))
                .containsExactly("DATE-ORDER openedOn");
        does(a, "notice-open", values("openedOn", "2027-06-10", "places", "学院公告栏、宿舍区"));
        at("2027-06-18");
        does(a, "notice-close", closing("CLEAR", true));

        assertThat(theCase().day(Fact.NOTICE_FROM)).isEqualTo("2027-06-10");
        assertThat(theCase().day(Fact.NOTICE_UNTIL)).isEqualTo("2027-06-17");
        assertThat(theCase().day(Fact.LISTED_ON)).isEqualTo("2027-06-18");
    }

    @Test
    void anObjectionAgainstANoticeNotSeenThroughoutStillCounts() {
        posted();
        objects("考试作弊");
        investigates(investigations().get(0), "UPHELD");
        at("2027-06-10");
        does(a, "notice-close", closing("UPHELD", false));
        does(a, "notice-open", values("openedOn", "2027-06-10", "places", "学院公告栏"));
        at("2027-06-18");
        assertThat(refused(a, "notice-close", closing("CLEAR", true))).containsExactly("OBJECTION-OPEN outcome");
        does(a, "notice-close", closing("UPHELD", true));
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
    }
}
