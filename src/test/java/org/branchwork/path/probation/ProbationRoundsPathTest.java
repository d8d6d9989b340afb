package org.branchwork.path.probation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.engine.StageRestart;
import org.branchwork.rulebook.OrganisationTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Group and oath, assessment rounds and thought reports, and the stage started anew. */
class ProbationRoundsPathTest extends ProbationWalk {

    @Autowired
    private StageRestart restart;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private OrganisationTime time;

    private static Map<String, Object> report(String day) {
        return values("reportedOn", day, "text", "近期学习了党章。");
    }

    @Test
    void heIsToldAssignedToAGroupAndTakesTheOath() {
        probationBegins();
        assertThat(timers())
                .containsExactly(day("2027-10-10"), day("2028-01-10"), day("2028-07-03"), day("2028-07-10"));
        assertThat(open()).containsExactly("probation-assign-group");
        assertThat(refused(
                        a,
                        "probation-assign-group",
                        values("group", "BS7", "toldOn", "2027-08-02", "announcedOn", "2027-08-02")))
                .containsExactly("input.no-such-choice group");
        assertThat(refused(
                        a,
                        "probation-assign-group",
                        values("group", "BS8", "toldOn", "2027-08-01", "announcedOn", "2027-08-01")))
                .containsExactly("DATE-ORDER toldOn", "DATE-ORDER announcedOn");
        does(a, "probation-assign-group", values("group", "BS8", "toldOn", "2027-08-02", "announcedOn", "2027-08-02"));
        assertThat(taskOf(a, "probation-oath").due()).isEqualTo("2027-09-02");
        assertThat(refused(a, "probation-oath", values("oathOn", "2027-08-01", "place", "礼堂")))
                .containsExactly("DATE-ORDER oathOn");
        at("2027-09-03");
        does(a, "probation-oath", values("oathOn", "2027-09-03", "place", "礼堂"));

        assertThat(day(Fact.OATH_ON)).isEqualTo("2027-09-03");
        assertThat(steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "probation-oath")
                        .orElseThrow()
                        .checks())
                .containsPattern("T_OATH\"[^}]*LATE\"[^}]*\"passed\":false");
        assertThat(passed("probation")).contains("endEvent_inducted");
    }

    @Test
    void aRoundOpensAfterHalfAYearAndNoneOnTheLastDay() {
        inducted();
        at("2028-01-09T23:59");
        assertThat(open()).doesNotContain("probation-assess");
        at("2028-01-10T00:00");
        assertThat(open())
                .containsExactly(
                        "probation-assess",
                        "probation-sponsor-opinion",
                        "probation-sponsor-opinion",
                        "probation-thought-report");
        assertThat(taskOf(b, "probation-sponsor-opinion").due()).isEqualTo("2028-02-10");
        assessed("2028-01-10");
        assertThat(timers()).contains(day("2028-07-10"));
        at("2028-07-10");

        assertThat(open()).doesNotContain("probation-assess", "probation-sponsor-opinion");
        assertThat(passed("probation")).contains("endEvent_assessed", "endEvent_sponsorsHeard", "endEvent_noRound");
        assertThat(timers()).as("no round is due in probation any more").contains(day("2029-01-10"));
    }

    @Test
    void anAssessmentMoreThanAMonthAfterItsRoundIsLate() {
        inducted();
        at("2028-02-11");
        assertThat(refused(a, "probation-assess", values("assessedOn", "2028-01-09", "opinion", "合格。")))
                .containsExactly("DATE-ORDER assessedOn");
        assessed("2028-02-11");

        assertThat(steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "probation-assess")
                        .orElseThrow()
                        .checks())
                .containsPattern("T_ASSESS\"[^}]*LATE\"[^}]*\"passed\":false");
    }

    @Test
    void noRoundOpensOnTheLastDayOfAnExtensionEither() {
        adopted(extension("2028-07-10", 12));
        concludes("APPROVE", "APPROVED", "2028-07-12");
        assessed("2028-07-12");
        at("2029-01-10");
        assertThat(open()).contains("probation-assess");
        assessed("2029-01-10");
        at("2029-07-10");

        assertThat(open()).doesNotContain("probation-assess");
    }

    @Test
    void reportsComeEveryThreeMonthsOneAtATime() {
        inducted();
        at("2027-10-10");
        assertThat(open()).containsExactly("probation-thought-report");
        at("2028-01-20");
        assertThat(open()).filteredOn("probation-thought-report"::equals).hasSize(1);
        assertThat(refused(t, "probation-thought-report", report("2027-07-09")))
                .containsExactly("DATE-ORDER reportedOn");
        does(t, "probation-thought-report", report("2028-01-20"));
        assertThat(timers()).contains(day("2028-04-10"));
        at("2028-04-10");
        assertThat(refused(t, "probation-thought-report", values("reportedOn", "2028-04-10")))
                .containsExactly("input.missing text");
        does(t, "probation-thought-report", values("reportedOn", "2028-04-10", "document", "手写稿"));
    }

    @Test
    void theStageStartedAnewKeepsTheRoundInHand() {
        inducted();
        at("2028-01-15");
        does(t, "probation-thought-report", report("2028-01-15"));
        does(b, "probation-sponsor-opinion", values("opinion", "表现良好。"));
        restart();

        assertThat(open()).containsExactly("probation-assess", "probation-sponsor-opinion");
        assertThat(taskOf(c, "probation-sponsor-opinion").due()).isEqualTo("2028-02-10");
        assertThat(timers()).containsExactly(day("2028-04-10"), day("2028-07-03"), day("2028-07-10"));
    }

    @Test
    void theStageStartedAnewKnowsTheApplicationIsIn() {
        inducted();
        at("2028-07-04");
        appliesForConversion("2028-07-04");
        List<String> before = open();
        restart();

        assertThat(before).contains("probation-opinions");
        assertThat(open()).isEqualTo(before);
    }

    @Test
    void theStageStartedAnewWaitsForTheApplicationAfterAnExtension() {
        adopted(extension("2028-07-10", 6));
        concludes("APPROVE", "APPROVED", "2028-07-12");
        assessed("2028-07-12");
        List<String> before = open();
        var waiting = timers();
        restart();

        assertThat(theCase().state()).isEqualTo(CaseState.EXTENDED);
        assertThat(open()).isEqualTo(before);
        assertThat(timers()).isEqualTo(waiting);
    }

    @Test
    void theStageStartedAnewIsAtTheSameMeeting() {
        theCommitteeIsToPropose();
        proposes(proposal("CONVERT", "2028-07-10"));
        votes("2028-07-12", false);
        proposes(proposal("CONVERT", "2028-07-12"));
        List<String> before = open();
        restart();

        assertThat(before).contains("vote-convene");
        assertThat(open()).isEqualTo(before);
    }

    /** What is due already fires a minute later. */
    private void restart() {
        restart.restart(number);
        at(time.now().plusMinutes(1).toString().substring(0, 16));
    }
}
