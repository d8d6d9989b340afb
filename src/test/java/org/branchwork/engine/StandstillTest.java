package org.branchwork.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.organization.OrganizationChanged;
import org.branchwork.path.PathTest;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.task.Standstill;
import org.branchwork.task.Standstill.Reason;
import org.branchwork.task.Standstills;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class StandstillTest extends PathTest {

    private static final LocalDate NEVER_ENDING = LocalDate.parse("9999-12-31");

    @Autowired
    private Standstills standstills;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private EarlyEnds ends;

    @Autowired
    private ApplicationEventPublisher events;

    @AfterEach
    void takeUpTheirPostsAgain() {
        jdbc.update("update post set until_day = null");
    }

    @Test
    void aTaskIsNoStandstillOnItsLastDayAndOneOnTheNext() {
        talkIsDueOnTheFirstOfJuly();

        at("2026-07-01T23:00");
        assertThat(marked()).isEmpty();

        at("2026-07-02T00:05");
        assertThat(marked()).containsExactly("application-talk overdue", "application overdue");
        at("2026-07-05");
        assertThat(marked()).hasSize(2);
    }

    @Test
    void marksNameTheTaskAndNothingAPersonWrote() {
        talkIsDueOnTheFirstOfJuly();
        at("2026-07-02");

        assertThat(runtime.createIncidentQuery().list())
                .extracting(Incident::getIncidentMessage)
                .containsExactlyInAnyOrder("application-talk", null);
    }

    @Test
    void completingTheTaskTakesTheMarksAway() {
        talkIsDueOnTheFirstOfJuly();
        at("2026-07-02");
        does("m01", "application-talk", talk("2026-07-02"));

        assertThat(marked()).isEmpty();
    }

    @Test
    void endingTheStageEarlyTakesTheMarksAway() {
        talkIsDueOnTheFirstOfJuly();
        at("2026-07-02");
        ends.withdraw("s01", number, new EarlyEnds.Withdrawal(null, null, null));

        assertThat(open()).isEmpty();
        assertThat(marked()).isEmpty();
    }

    @Test
    void aVacantPostIsMarkedUntilSomebodyTakesIt() {
        leaveTheirPosts("2026-06-02", "BS1");
        applies("s01", "BS1");
        at("2026-06-02");
        assertThat(marked()).isEmpty();
        at("2026-06-03");
        assertThat(marked()).containsExactly("application-receive nobody-may-do-it", "application nobody-may-do-it");

        jdbc.update(
                "update post set until_day = ? where login = 'm01' and kind = 'SECRETARY'", Date.valueOf(NEVER_ENDING));
        events.publishEvent(new OrganizationChanged("posts"));
        assertThat(marked()).isEmpty();
    }

    @Test
    void aTaskThatIsLateAndDesertedIsOneStandstillWithTwoReasons() {
        talkIsDueOnTheFirstOfJuly();
        leaveTheirPosts("2026-06-30", "BS1");
        at("2026-07-02");

        List<Standstill> all = standstills.all();
        assertThat(all).hasSize(1);
        assertThat(all.get(0).reasons()).isEqualTo(Set.of(Reason.OVERDUE, Reason.NOBODY));
        assertThat(all.get(0).caseNumber()).isEqualTo(number);
        assertThat(all.get(0).element()).isEqualTo("application-talk");
    }

    @Test
    void aStepThatFailsIsMarkedAtBothPlacesToo() {
        walkToCultivation();
        Job timer = management.createJobQuery().timers().listPage(0, 1).get(0);
        management.setJobRetries(timer.getId(), 0);

        assertThat(marked()).hasSize(2).allMatch(mark -> mark.endsWith("failedJob"));
        assertThat(standstills.all())
                .singleElement()
                .satisfies(standstill -> assertThat(standstill.reasons()).containsExactly(Reason.FAILED))
                .satisfies(standstill -> assertThat(standstill.taskId()).isNull());
    }

    private void talkIsDueOnTheFirstOfJuly() {
        applies("s01", "BS1");
        does("m01", "application-receive", Map.of("receivedOn", "2026-06-01", "outcome", "ACCEPTED"));
    }

    private void walkToCultivation() {
        talkIsDueOnTheFirstOfJuly();
        does("m01", "application-talk", talk("2026-06-01"));
        does(
                "m01",
                "cultivation-recommend",
                Map.of("route", "LEAGUE", "recommendedOn", "2026-06-01", "statement", "-"));
        does(
                "m01",
                "cultivation-determine",
                Map.of(
                        "meetingOn",
                        "2026-06-01",
                        "dueMembers",
                        5,
                        "presentMembers",
                        5,
                        "yes",
                        5,
                        "no",
                        0,
                        "abstain",
                        0,
                        "outcome",
                        "DETERMINED"));
        does("c1", "cultivation-file", Map.of("answeredOn", "2026-06-01", "outcome", "NO_OBJECTION"));
        does("m01", "cultivation-appoint-contacts", Map.of("contacts", List.of("m02")));
    }

    private static Map<String, Object> talk(String on) {
        return Map.of(
                "talkedOn",
                on,
                "talkers",
                List.of("m01"),
                "place",
                "-",
                "content",
                "-",
                "opinion",
                "-",
                "outcome",
                "SUITABLE");
    }

    private void leaveTheirPosts(String lastDay, String organ) {
        jdbc.update("update post set until_day = ? where organ = ?", Date.valueOf(lastDay), organ);
    }

    /** Where diagrams show marks, from the task upwards. */
    private List<String> marked() {
        return runtime.createIncidentQuery().list().stream()
                .sorted((one, other) -> Boolean.compare(copied(one), copied(other)))
                .map(incident -> incident.getActivityId() + " " + incident.getIncidentType())
                .toList();
    }

    private static boolean copied(Incident incident) {
        return incident.getCauseIncidentId() != null
                && !incident.getCauseIncidentId().equals(incident.getId());
    }
}
