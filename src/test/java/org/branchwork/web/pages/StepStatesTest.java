package org.branchwork.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.PathStep;
import org.branchwork.admission.Stage;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Timetable.Awaited;
import org.branchwork.web.api.DatePlans;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** How far each of the twenty-five steps is, in every stage of the path. */
class StepStatesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-04-01");

    private final MembershipCase theCase = new MembershipCase("2026-00001", "lin.xiaoyu", "BS1", DAY);
    private final List<CaseStep> taken = new ArrayList<>();
    private final List<Awaited> awaited = new ArrayList<>();
    private final List<DatePlans.Planned> plan = new ArrayList<>();
    private int days;

    @Test
    void inTheFirstStageTheLetterIsReceivedAndTheTalkIsOpen() {
        theCase.enter(Stage.APPLICATION);
        takes("application-receive", "ACCEPTED");
        theCase.note(Fact.RECEIVED_ON, DAY);
        assertThat(at("application-talk")).isEqualTo("done,now" + ",ahead".repeat(23));
    }

    @Test
    void anActivistWaitsForTheNextRoundAndTheYearDecidesWhenHeCanBeProposed() {
        activist();
        awaited.add(new Awaited(
                "event_roundOpens",
                "cultivation-contact-opinion",
                DAY.plusMonths(6).atStartOfDay()));
        plan.add(planned("consentedOn", "2027-04-01", "T-CULT"));
        plan.add(planned("listedOn", "2027-04-09", null));
        assertThat(at()).isEqualTo("done,done,done,done,done,now" + ",ahead".repeat(19));
        assertThat(line(PathStep.PROPOSAL).earliest()).isEqualTo("2027-04-01");
        assertThat(line(PathStep.LISTING).earliest()).isEqualTo("2027-04-09");
    }

    @Test
    void sponsorsReviewAndTrainingRunSideBySide() {
        activist();
        listed();
        theCase.note(Fact.TRAINED_ON, DAY);
        takes("target-training", null);
        assertThat(at("target-accept-sponsorship", "target-political-review"))
                .isEqualTo("done,".repeat(8) + "now,now,done" + ",ahead".repeat(14));
    }

    @Test
    void whatIsSentBackIsDoneAgain() {
        activist();
        listed();
        ready();
        takes("acceptance-committee-review", "PASS");
        takes("acceptance-pre-review", "RETURNED");
        assertThat(at("acceptance-committee-review")).isEqualTo("done,".repeat(11) + "now,again" + ",ahead".repeat(12));
    }

    @Test
    void aSecondRoundKeepsTheActivistAndBeginsTheTargetAnew() {
        activist();
        listed();
        ready();
        theCase.forget(Fact.LISTED_ON, Fact.REVIEWED_ON, Fact.TRAINED_ON);
        theCase.enter(Stage.CULTIVATION);
        awaited.add(new Awaited(
                "event_roundOpens",
                "cultivation-contact-opinion",
                DAY.plusMonths(6).atStartOfDay()));
        assertThat(at()).isEqualTo("done,done,done,done,done,now,again,again,again,again,again" + ",ahead".repeat(14));
    }

    @Test
    void anExtensionAsksForTheApplicationTheMeetingAndTheApprovalOnceMore() {
        theCase.enter(Stage.PROBATION);
        Stream.of("probation-apply-conversion", "probation-opinions", "vote-resolution")
                .forEach(key -> takes(key, null));
        takes("approval-conclude", "APPROVED");
        theCase.note(Fact.OATH_ON, DAY);
        theCase.note(Fact.EXTENDED_UNTIL, DAY.plusMonths(6));
        takes("probation-assign-group", null);
        awaited.add(new Awaited(
                "event_applicationOpens",
                "probation-apply-conversion",
                DAY.plusMonths(5).atStartOfDay()));
        assertThat(at("probation-assess")).isEqualTo("done,".repeat(20) + "now,ahead,ahead,ahead,ahead");
        assertThat(line(PathStep.CONVERSION_APPLICATION).earliest()).isEqualTo(DAY.plusMonths(5));
    }

    @Test
    void ofACaseThatEndedNothingIsToCome() {
        activist();
        theCase.note(Fact.CLOSED_ON, DAY);
        takes("cultivation-assess", "CONTINUE");
        assertThat(at()).isEqualTo("done,".repeat(6) + "never" + ",never".repeat(18));
    }

    @Test
    void aRoundIsCountedOnceHoweverManyTakePartInIt() {
        activist();
        takes("cultivation-assess", "CONTINUE");
        takes("cultivation-contact-opinion", null);
        takes("cultivation-contact-opinion", null);
        takes("cultivation-assess", "CONTINUE");
        assertThat(line(PathStep.CULTIVATION).times()).isEqualTo(2);
    }

    private void activist() {
        theCase.enter(Stage.APPLICATION);
        takes("application-receive", "ACCEPTED");
        takes("application-talk", "SUITABLE");
        theCase.enter(Stage.CULTIVATION);
        takes("cultivation-determine", "DETERMINED");
        takes("cultivation-file", "NO_OBJECTION");
        takes("cultivation-appoint-contacts", null);
        Stream.of(Fact.RECEIVED_ON, Fact.TALKED_ON, Fact.ACTIVIST_SINCE, Fact.FILED_ON)
                .forEach(fact -> theCase.note(fact, DAY));
    }

    private void listed() {
        theCase.enter(Stage.DEVELOPMENT_TARGET);
        takes("target-discuss", "PROPOSE");
        takes("target-consent", "AGREED");
        takes("notice-close", "CLEAR");
        theCase.note(Fact.LISTED_ON, DAY);
        takes("target-appoint-sponsors", null);
    }

    private void ready() {
        takes("target-accept-sponsorship", "ACCEPT");
        takes("target-political-review", "QUALIFIED");
        takes("target-training", null);
        theCase.note(Fact.REVIEWED_ON, DAY);
        theCase.note(Fact.TRAINED_ON, DAY);
        theCase.enter(Stage.ACCEPTANCE);
    }

    private void takes(String key, String outcome) {
        LocalDateTime at = DAY.plusDays(days++).atTime(9, 0);
        CaseStep step =
                new CaseStep(theCase, key, null, "liu.fang", at.toLocalDate(), at, outcome, "{}", null, null, "[]");
        ReflectionTestUtils.setField(step, "id", (long) taken.size() + 1);
        taken.add(step);
    }

    private static DatePlans.Planned planned(String fact, String earliest, String rule) {
        return new DatePlans.Planned(fact, fact, null, false, LocalDate.parse(earliest), null, rule, null);
    }

    private String at(String... open) {
        StepStates states = states(open);
        return Stream.of(PathStep.values())
                .map(states::line)
                .map(Progress.StepLine::place)
                .collect(Collectors.joining(","));
    }

    private Progress.StepLine line(PathStep step) {
        return states().line(step);
    }

    private StepStates states(String... open) {
        List<OpenTask> tasks = Stream.of(open)
                .map(key -> new OpenTask(
                        key, key, theCase.number(), "林晓雨", null, DAY.atStartOfDay(), null, null, Set.of(), Set.of()))
                .toList();
        return new StepStates(theCase, taken, tasks, awaited, plan);
    }
}
