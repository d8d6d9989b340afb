package org.branchwork.path.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseSteps;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.CollegeWalk;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people object, who learns of it, and what comes of it. */
class ObjectionPathTest extends CollegeWalk {

    @Autowired
    private CaseSteps steps;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private EarlyEnds ends;

    @Autowired
    private StageRestart stages;

    private void investigates(OpenTask task, String outcome) {
        desk.complete(
                desk.claim(task.id(), "k1"), values("outcome", outcome, "finding", "已核实。", "reply", "已答复。"), "k1");
    }

    /** Without a name. */
    private String lodge(long notice, String text) {
        return objections.lodge(notice, new Objecting(text, null, null));
    }

    private List<OpenTask> investigations() {
        return tasks.ofCase(number).stream()
                .filter(task -> task.key().equals("notice-investigate"))
                .toList();
    }

    @Test
    void objectionsAreTakenOnlyWhileTheNoticeRuns() {
        posted();
        long id = notices.running().get(0).id();
        assertThat(refusal(() -> lodge(id, " ")).kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(refusal(() -> lodge(id, "x".repeat(10_001))).kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(refusal(() -> lodge(id + 1, "……")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        at("2027-06-10");
        assertThat(refusal(() -> lodge(id, "……")).kind()).isEqualTo(Refusal.Kind.GONE);
        assertThat(refusal(() -> notices.running(id)).kind()).isEqualTo(Refusal.Kind.GONE);
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
                .containsEntry("objectorName", "王五")
                .containsEntry("objectionContact", "电话13800000000");
        OpenTask task = investigations().get(0);
        assertThat(desk.mayDo(task, a)).isFalse();
        assertThat(desk.see(task.id(), a).key())
                .as("that one is open, the branch sees")
                .isEqualTo("notice-investigate");
        assertThat(desk.opened(task, a).shown().facts())
                .as("by whom and what, it does not")
                .isEmpty();

        desk.complete(
                desk.claim(task.id(), "k1"),
                values("outcome", "UNFOUNDED", "finding", "王五所述不实。", "reply", "已答复。"),
                "k1");
        assertThat(steps.findByCaseNumberOrderById(number))
                .anyMatch(step -> step.key().equals("notice-investigate"))
                .noneMatch(step -> step.values().contains("王五") || step.values().contains("13800000000"));
        assertThat(jdbc.queryForObject("select finding from objection", String.class))
                .as("sealed")
                .contains(":")
                .doesNotContain("王五");
        assertThat(jdbc.queryForObject("select name from objector", String.class))
                .as("sealed")
                .contains(":")
                .doesNotContain("王五");
    }

    @Test
    void theCodeGivenAtLodgingOpensTheReplyAndNothingElse() {
        posted();
        String code = lodge(notices.running().get(0).id(), "考试作弊");
        assertThat(code).matches("([0-9A-Z]{5}-){3}[0-9A-Z]{5}");
        assertThat(objections.reply(code).reply()).isNull();
        assertThat(objections.reply(code).dropped()).isFalse();
        assertThat(jdbc.queryForObject("select code_hash from objection", String.class))
                .doesNotContain(code);
        assertThat(jdbc.queryForObject("select count(*) from objector", Long.class))
                .isZero();

        investigates(investigations().get(0), "UNFOUNDED");
        ObjectionDesk.Reply reply = objections.reply(code.toLowerCase().replace("-", " "));
        assertThat(reply.reply()).isEqualTo("已答复。");
        assertThat(reply.answeredOn()).isEqualTo("2027-06-02");
        assertThat(refusal(() -> objections.reply("00000-00000-00000-00000")).kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void anObjectionIsDroppedWithTheProposal() {
        posted();
        String code = lodge(notices.running().get(0).id(), "考试作弊");
        ends.withdraw(t, number, new EarlyEnds.Withdrawal("个人原因", null, null));
        assertThat(notices.running()).isEmpty();
        assertThat(objections.reply(code).dropped()).isTrue();
        assertThat(objections.reply(code).reply()).isNull();
    }

    @Test
    void anOpenObjectionOutlivesAStageStartedAnew() {
        posted();
        objects("考试作弊");
        objects("学业成绩与公示不符");
        investigates(investigations().get(0), "UNFOUNDED");
        stages.restart(number);
        assertThat(open()).containsExactly("notice-investigate");
        assertThat(timers()).containsExactly(LocalDate.parse("2027-06-10"));
        investigates(investigations().get(0), "UNFOUNDED");
        at("2027-06-10");
        does(a, "notice-close", closing("CLEAR", true));
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
