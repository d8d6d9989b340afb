package org.branchwork.path.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Stage;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.PathTest;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplicationPathTest extends PathTest {

    @Autowired
    private Applications applications;

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

    private List<String> failedRules(Runnable act) {
        return refusal(act::run).violations().stream()
                .map(Violation::check)
                .map(check -> check.rule().id())
                .toList();
    }

    @Test
    void anApplicationOpensACaseWhoseFirstStepStandsInTheFirstStage() {
        applies("s01", "BS1");

        assertCase(CaseState.APPLICANT);
        assertThat(number).matches("2026-\\d{5}");
        CaseStep first = steps.findByCaseNumberOrderById(number).get(0);
        assertThat(first.key()).isEqualTo("application-submitted");
        assertThat(first.stage()).isEqualTo(Stage.APPLICATION);
        assertThat(first.stageRun()).isEqualTo(theCase().stageRun()).isEqualTo(1);
        assertThat(first.actor()).isEqualTo("s01");
        assertThat(open()).containsExactly("application-receive");
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
    void theSecretaryHandsInALetterOnBehalfWithTheDateItBears() {
        at("2026-06-10");
        number = applications
                .apply("m01", new Application("BS1", "我志愿……", "s01", LocalDate.parse("2026-06-05")))
                .number();

        assertThat(theCase().applicant()).isEqualTo("s01");
        CaseStep first = steps.findByCaseNumberOrderById(number).get(0);
        assertThat(first.actor()).isEqualTo("m01");
        assertThat(first.actedOn()).isEqualTo("2026-06-05");
        does("m01", "application-receive", receipt("ACCEPTED", "2026-06-05"));
        assertCase(CaseState.APPLICANT, "receivedOn=2026-06-05");
    }

    @Test
    void nobodyElseHandsInALetterForAnother() {
        for (String stranger : List.of("m02", "n01", "c1", "s02")) {
            Refusal refusal = refusal(() -> applications.apply(stranger, new Application("BS1", "我志愿……", "s01", null)));
            assertThat(refusal.kind()).as(stranger).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        }
        assertThat(cases.count()).isZero();
    }

    @Test
    void whoMayNotApplyIsToldEveryReasonAndLeavesNoTrace() {
        assertThat(failedRules(() -> applies("s04", "BS2"))).containsExactly("AGE-18", "WRONG-BRANCH");
        assertThat(failedRules(() -> applies("m06", "BS1"))).containsExactly("ALREADY-MEMBER");
        assertThat(failedRules(() -> applies("s01", "C1"))).containsExactly("WRONG-BRANCH");
        applies("s01", "BS1");
        assertThat(failedRules(() -> applies("s01", "BS1"))).containsExactly("CASE-OPEN");
        assertThat(refusal(() -> applies("s02", "BS9")).kind()).isEqualTo(Refusal.Kind.INPUT);
        assertThat(cases.count()).isEqualTo(1);
    }

    @Test
    void twoApplicationsAtTheSameMomentOpenOneCase() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> apply = () -> applications.apply("s01", new Application("BS1", "我志愿……", null, null));
            List<Future<Object>> answers = two.invokeAll(List.of(apply, apply));
            List<Throwable> failures = new ArrayList<>();
            for (Future<Object> answer : answers) {
                Throwable failure = catchThrowable(answer::get);
                if (failure != null) {
                    failures.add(failure.getCause());
                }
            }
            assertThat(failures).hasSize(1);
            assertThat(failures.get(0)).isInstanceOf(Refusal.class).hasMessageContaining("CASE-OPEN");
            assertThat(cases.count()).isEqualTo(1);
        } finally {
            two.shutdown();
        }
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
