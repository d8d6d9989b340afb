package org.branchwork.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Standstill;
import org.branchwork.task.Standstills;
import org.branchwork.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DemonstrationTest extends DemoTest {

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private Cases cases;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Standstills standstills;

    @Test
    void casesHaveReachedEveryState() {
        Set<CaseState> states =
                cases.findAll().stream().map(MembershipCase::state).collect(Collectors.toSet());
        assertThat(states)
                .contains(
                        CaseState.APPLICANT,
                        CaseState.ACTIVIST,
                        CaseState.DEVELOPMENT_TARGET,
                        CaseState.ACCEPTED_PENDING_APPROVAL,
                        CaseState.PROBATIONARY_MEMBER,
                        CaseState.EXTENDED,
                        CaseState.FULL_MEMBER,
                        CaseState.CANCELLED,
                        CaseState.WITHDRAWN,
                        CaseState.REDIRECTED);
    }

    @Test
    void everyKindOfWaitingIsThere() {
        assertThat(keys("nietong")).containsExactly("application-amend");
        assertThat(keys("wanli")).containsExactly("target-consent");
        assertThat(keys("wenqi")).as("an objection under investigation").containsExactly("notice-investigate");
        assertThat(keys("liaoyu")).as("a notice running").isEmpty();
        assertThat(keys("peiran")).as("a vote waiting for its meeting").isEmpty();
        assertThat(keys("yuanyuan")).as("a vote counted by one teller").containsExactly("vote-count-second");
        assertThat(keys("tangrui"))
                .as("an approval half decided")
                .hasSize(5)
                .contains("approval-decide", "approval-conclude");
        assertThat(theCase("leijie").state()).isEqualTo(CaseState.EXTENDED);
        assertThat(keys("fuyao")).containsExactly("probation-apply-conversion");
        assertThat(keys("luoxi")).containsExactly("probation-archive");
    }

    @Test
    void somethingStandsStillForEachReason() {
        Map<String, Set<Standstill.Reason>> reasons = standstills.all().stream()
                .collect(Collectors.toMap(
                        one -> cases.get(one.caseNumber()).applicant() + " " + one.element(),
                        Standstill::reasons,
                        (one, other) -> one));
        assertThat(reasons)
                .containsEntry("gexin cultivation-file", Set.of(Standstill.Reason.OVERDUE))
                .containsEntry("zouyang application-talk", Set.of(Standstill.Reason.OVERDUE))
                .containsEntry("xuting acceptance-deliberate", Set.of(Standstill.Reason.NOBODY));
    }

    /** Days are told back from the present, so nothing waits for a day that is long gone. */
    @Test
    void whatIsUnderWayIsUnderWayToday() {
        LocalDate today = time.today();
        assertThat(theCase("liaoyu").day(Fact.NOTICE_UNTIL)).isAfterOrEqualTo(today);
        assertThat(theCase("leijie").day(Fact.EXTENDED_UNTIL)).isAfter(today);
        assertThat(theCase("fuyao").day(Fact.PROBATION_UNTIL)).isBetween(today, today.plusDays(7));
        assertThat(theCase("shiyun").openedOn()).isAfter(today.minusDays(5));
    }

    @Test
    void theClockIsTheRealOneAgain() {
        assertThat(Duration.between(Instant.now(), time.at(time.now()).toInstant()))
                .isBetween(Duration.ofSeconds(-5), Duration.ofSeconds(5));
    }

    @Test
    void aSecondStartFindsTheDataAndDoesNothing() {
        long steps = count("case_step");
        long people = count("person");

        demonstration.start();

        assertThat(count("case_step")).isEqualTo(steps).isGreaterThan(800);
        assertThat(count("person")).isEqualTo(people);
    }

    /** Seen to be away is whoever has not noted that he was there. */
    @Test
    void theApplicationNotesThatItIsThere() {
        assertThat(count("up_time")).isEqualTo(1);
    }

    private long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    private MembershipCase theCase(String applicant) {
        return cases.findByApplicantOrderByNumberDesc(applicant).get(0);
    }

    private List<String> keys(String applicant) {
        return tasks.ofCase(theCase(applicant).number()).stream()
                .map(OpenTask::key)
                .toList();
    }
}
