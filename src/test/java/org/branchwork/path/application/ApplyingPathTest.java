package org.branchwork.path.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.branchwork.path.PathTest;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may hand in an application, and what opening a case leaves behind. */
class ApplyingPathTest extends PathTest {

    @Autowired
    private Applications applications;

    @Autowired
    private CaseSteps steps;

    private static Map<String, Object> receipt(String outcome, String receivedOn) {
        return Map.of("outcome", outcome, "receivedOn", receivedOn, "remarks", "请补充入党动机。");
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
}
