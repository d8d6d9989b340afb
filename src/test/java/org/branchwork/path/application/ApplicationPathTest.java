package org.branchwork.path.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.PathTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the first stage. */
class ApplicationPathTest extends PathTest {

    @Autowired
    private CaseSteps steps;

    @Autowired
    private StageRestart restart;

    private static Map<String, Object> receipt(String outcome, String receivedOn) {
        return Map.of("outcome", outcome, "receivedOn", receivedOn, "remarks", "请补充入党动机。");
    }

    private static Map<String, Object> talk(String outcome, String talkedOn) {
        return Map.of(
                "talkedOn",
                talkedOn,
                "talkers",
                List.of("m01", "m02"),
                "place",
                "学院会议室",
                "content",
                "谈了学习、动机。",
                "opinion",
                "态度端正，继续培养。",
                "outcome",
                outcome);
    }

    @Test
    void anAcceptedApplicantIsTalkedWithAndGoesOnToCultivation() {
        applies("s01", "BS1");
        at("2026-06-03");
        does("m01", "application-receive", receipt("ACCEPTED", "2026-06-02"));
        assertThat(taskOf("m01", "application-talk").due()).isEqualTo("2026-07-02");
        at("2026-06-15");
        assertThat(does("m01", "application-talk", talk("SUITABLE", "2026-06-15")))
                .isEqualTo("SUITABLE");

        assertCase(CaseState.APPLICANT, "receivedOn=2026-06-02", "talkedOn=2026-06-15");
        assertThat(passed("application")).contains("endEvent_talked").doesNotContain("application-amend");
        assertThat(open()).containsExactly("cultivation-recommend");
    }

    @Test
    void whoIsToBeObservedGoesOnToo() {
        applies("s01", "BS1");
        does("m01", "application-receive", receipt("ACCEPTED", "2026-06-01"));
        does("m01", "application-talk", talk("OBSERVE", "2026-06-01"));

        assertCase(CaseState.APPLICANT, "receivedOn=2026-06-01", "talkedOn=2026-06-01");
        assertThat(passed("application")).contains("endEvent_talked");
        assertThat(shown("m01", "cultivation-recommend").facts())
                .containsEntry("intakeTalkOpinion", "态度端正，继续培养。")
                .containsEntry("intakeTalkOutcome", "Observe further");
    }

    @Test
    void aReturnedLetterIsAmendedAndReceivedAgain() {
        applies("s01", "BS1");
        does("m01", "application-receive", receipt("RETURNED", "2026-06-01"));
        assertThat(open()).containsExactly("application-amend");
        assertThat(shown("s01", "application-amend").facts()).containsEntry("returnedBecause", "请补充入党动机。");
        assertThat(shown("s01", "application-amend").values()).containsEntry("letter", "我志愿加入中国共产党。");
        at("2026-06-04");
        assertThat(does("s01", "application-amend", Map.of("letter", "我志愿加入中国共产党，因为……")))
                .isNull();
        assertThat(shown("m01", "application-receive").facts()).containsEntry("letter", "我志愿加入中国共产党，因为……");
        assertThat(refused("m01", "application-receive", receipt("ACCEPTED", "2026-06-03")))
                .containsExactly("DATE-ORDER receivedOn");
        does("m01", "application-receive", receipt("ACCEPTED", "2026-06-04"));

        assertCase(CaseState.APPLICANT, "receivedOn=2026-06-04");
        assertThat(passed("application")).contains("application-amend");
        assertThat(open()).containsExactly("application-talk");
    }

    @Test
    void aRedirectedApplicationClosesTheCase() {
        applies("s01", "BS1");
        does("m01", "application-receive", receipt("REDIRECTED", "2026-06-01"));

        assertCase(CaseState.REDIRECTED, "closedOn=2026-06-01");
        assertThat(passed("application")).contains("endEvent_redirected");
        assertThat(passed("membership")).contains("endEvent_notAdmitted");
        assertThat(open()).isEmpty();
    }

    @Test
    void aRefusedApplicationClosesTheCaseAndAnotherMayFollow() {
        applies("s01", "BS1");
        at("2026-06-02");
        does("m01", "application-receive", receipt("REFUSED", "2026-06-02"));

        assertCase(CaseState.REFUSED, "closedOn=2026-06-02");
        assertThat(passed("application")).contains("endEvent_refused");
        String first = number;
        applies("s01", "BS1");
        assertThat(number).isNotEqualTo(first);
    }

    @Test
    void aTalkAfterMoreThanAMonthIsKeptAsLateAndNotRefused() {
        applies("s01", "BS1");
        does("m01", "application-receive", receipt("ACCEPTED", "2026-06-01"));
        at("2026-07-02");
        does("m01", "application-talk", talk("SUITABLE", "2026-07-02"));

        CaseStep talk = steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "application-talk")
                .orElseThrow();
        assertThat(talk.checks()).contains("\"rule\":\"T_TALK\"", "\"severity\":\"LATE\"", "\"passed\":false");
    }

    @Test
    void aTalkIsNotHeldBeforeTheApplicationWasReceivedNorTomorrow() {
        applies("s01", "BS1");
        at("2026-06-05");
        does("m01", "application-receive", receipt("ACCEPTED", "2026-06-04"));
        assertThat(refused("m01", "application-talk", talk("SUITABLE", "2026-06-03")))
                .containsExactly("DATE-ORDER talkedOn");
        assertThat(refused("m01", "application-talk", talk("SUITABLE", "2026-06-06")))
                .containsExactly("DATE-FUTURE talkedOn");
        assertThat(open()).containsExactly("application-talk");
    }

    @Test
    void aTalkNamesPeopleWhoExistAndAtLeastOne() {
        applies("s01", "BS1");
        does("m01", "application-receive", receipt("ACCEPTED", "2026-06-01"));
        Map<String, Object> nobody = new HashMap<>(talk("SUITABLE", "2026-06-01"));
        nobody.put("talkers", List.of("m99"));
        assertThat(refused("m01", "application-talk", nobody)).containsExactly("input.no-such-person talkers");
        nobody.put("talkers", List.of());
        assertThat(refused("m01", "application-talk", nobody)).containsExactly("input.missing talkers");
    }

    @Test
    void theStageStartedAnewWaitsForTheSameStep() {
        applies("s01", "BS1");
        does("m01", "application-receive", receipt("RETURNED", "2026-06-01"));
        restart.restart(number);
        assertThat(open()).containsExactly("application-amend");
        does("s01", "application-amend", Map.of("letter", "我志愿加入中国共产党，因为……"));
        does("m01", "application-receive", receipt("ACCEPTED", "2026-06-01"));
        restart.restart(number);

        assertThat(open()).containsExactly("application-talk");
        assertThat(steps.findByCaseNumberOrderById(number)).hasSize(4);
        assertThat(theCase().stageRun()).isEqualTo(1);
    }
}
