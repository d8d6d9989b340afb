package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;

import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Check;
import org.branchwork.task.StepRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the college C7 or its branch BS8 has settled, at the steps where it tells. */
class PolicyPathTest extends CollegeWalk {

    @Autowired
    private CaseSteps steps;

    @Autowired
    private StepRecords records;

    private Check check(String key, String rule) {
        return records
                .checks(steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, key)
                        .orElseThrow()
                        .checks())
                .stream()
                .filter(one -> one.rule().id().equals(rule))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void theTimeBetweenApplicationAndDeterminationIsWaitedFor() {
        settles("C7", "T-WAIT", "3 MONTH");
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(
                a,
                "cultivation-recommend",
                values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "党员推荐。"));
        at("2026-09-01");
        assertThat(refused(a, "cultivation-determine", meeting("DETERMINED", "2026-08-31", true)))
                .containsExactly("T-WAIT meetingOn");
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-09-01", true));
        assertThat(check("cultivation-determine", "T-WAIT").article()).isEqualTo("Policy of 外国语学院党委");
    }

    @Test
    void roundsOpenByTheNearestPolicy() {
        settles("C7", "T-ASSESS", "4");
        settles("BS8", "T-ASSESS", "3");
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(
                a,
                "cultivation-recommend",
                values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "党员推荐。"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
        does(a, "cultivation-appoint-contacts", values("contacts", java.util.List.of(b, c)));
        assertThat(timers()).contains(java.time.LocalDate.parse("2026-09-01"));
    }

    @Test
    void aLongerNoticeWhoseFirstDayCountsAndATrainingWithItsCertificate() {
        settles("C7", "T-NOTICE", "7");
        settles("BS8", "FIRST-NOTICE-DAY", "COUNTED");
        settles("BS8", "CERTIFICATE-MISSING", "ON");
        consented();
        at("2027-06-02");
        does(a, "notice-open", values("openedOn", "2027-06-02", "places", "学院公告栏"));
        assertThat(day(Fact.NOTICE_UNTIL)).as("2, 3, 4, 7, 8, 9 and 10 June").isEqualTo("2027-06-10");
        at("2027-06-11");
        does(a, "notice-close", closing("CLEAR", true));
        assertThat(check("notice-close", "T-NOTICE").article()).isEqualTo("Rules 2026, Art. 13; policy of 外国语学院党委");

        at("2027-06-17");
        assertThat(refused("k3", "target-training", training(true))).containsExactly("CERTIFICATE-MISSING certificate");
        does("k3", "target-training", training(false));
        does("k3", "target-training", with(training(true), "certificate", "DX-2027-031"));
        assertThat(day(Fact.TRAINED_ON)).isEqualTo("2027-06-16");
    }

    @Test
    void probationMayEndTheDayBefore() {
        settles("OD7", "PROBATION-END", "DAY_BEFORE");
        resolved();
        does(
                "k1",
                "acceptance-committee-talk",
                values("talkedOn", "2027-06-25", "talker", "k2", "content", "谈话。", "opinion", "同意。"));
        concludes("APPROVE", "APPROVED", "2027-06-25");
        assertThat(day(Fact.MEMBER_SINCE)).isEqualTo("2027-06-25");
        assertThat(day(Fact.PROBATION_UNTIL)).isEqualTo("2028-06-24");
    }

    @Test
    void trainingThatHasExpiredBarsWhereThePolicySaysSo() {
        settles("C7", "CERTIFICATE-EXPIRED", "ON");
        ready();
        at("2028-06-17");
        assertThat(refused(
                        a,
                        "acceptance-committee-review",
                        with(meeting("PASS", "2028-06-17", true), "overrideReason", "表现一贯突出。")))
                .contains("CERTIFICATE-EXPIRED");
    }
}
