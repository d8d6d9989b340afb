package org.branchwork.path.developmenttarget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.path.CollegeWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DevelopmentTargetPathTest extends CollegeWalk {

    private static final String[] OF_AN_ACTIVIST = {
        "receivedOn=2026-06-01", "talkedOn=2026-06-01", "activistSince=2026-06-01", "filedOn=2026-06-01"
    };

    @Autowired
    private CaseSteps steps;

    @Test
    void sponsorsReviewAndTrainingRunSideBySideAndLeadToAcceptance() {
        listed();
        assertThat(open()).containsExactly("target-appoint-sponsors", "target-political-review", "target-training");
        sponsored();
        at("2027-06-17");
        does("k3", "target-training", training(true));
        assertThat(open()).containsExactly("target-political-review");
        does(a, "target-political-review", review("QUALIFIED", "2027-06-17"));

        assertCase(
                CaseState.DEVELOPMENT_TARGET,
                "receivedOn=2026-06-01",
                "talkedOn=2026-06-01",
                "activistSince=2026-06-01",
                "filedOn=2026-06-01",
                "consentedOn=2027-06-01",
                "noticeFrom=2027-06-02",
                "noticeUntil=2027-06-09",
                "listedOn=2027-06-10",
                "reviewedOn=2027-06-17",
                "trainedOn=2027-06-16");
        assertThat(passed("development-target")).contains("public-notice", "serviceTask_list", "endEvent_ready");
        assertThat(open()).containsExactly("acceptance-committee-review");
    }

    @Test
    void nobodyIsProposedBeforeAYearOfCultivationButMayBeKeptCultivating() {
        mature();
        jdbc.update("update case_fact set fact_value = '2026-06-02' where fact = 'ACTIVIST_SINCE'");
        does(a, "target-opinions", opinions());
        assertThat(refused(a, "target-discuss", meeting("PROPOSE", "2027-06-01", true)))
                .containsExactly("T-CULT meetingOn");
        does(a, "target-discuss", meeting("KEEP_CULTIVATING", "2027-06-01", false));
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
    }

    @Test
    void theCommitteeIsAsLargeAsItIsAndAProposalNeedsMoreThanHalfOfIt() {
        mature();
        does(a, "target-opinions", opinions());
        assertThat(refused(a, "target-discuss", with(meeting("PROPOSE", "2027-06-01", true), "dueMembers", 6)))
                .containsExactly("COMMITTEE-QUORUM dueMembers");
        assertThat(refused(a, "target-discuss", with(meeting("PROPOSE", "2027-06-01", true), "yes", 2, "no", 3)))
                .containsExactly("COMMITTEE-MAJORITY yes");
        assertThat(refused(a, "target-discuss", meeting("PROPOSE", "2027-05-31", true)))
                .containsExactlyInAnyOrder("T-CULT meetingOn", "DATE-ORDER meetingOn");
    }

    @Test
    void whoIsKeptCultivatingGoesBackAsAnActivist() {
        mature();
        does(a, "target-opinions", opinions());
        does(a, "target-discuss", meeting("KEEP_CULTIVATING", "2027-06-01", false));

        assertCase(CaseState.ACTIVIST, OF_AN_ACTIVIST);
        assertThat(theCase().stateReason()).isEqualTo("development-target.KEEP_CULTIVATING");
        assertThat(passed("development-target")).contains("endEvent_keepCultivating");
        assertThat(timers()).contains(LocalDate.parse("2027-12-01"));
    }

    @Test
    void aReturnedProposalBeginsAgainWithTheOpinionsAsTheyWere() {
        mature();
        does(a, "target-opinions", opinions());
        does(a, "target-discuss", meeting("PROPOSE", "2027-06-01", true));
        does("k1", "target-consent", with(answer("RETURNED", "2027-06-01"), "remarks", "群众意见过于简单。"));

        assertThat(open()).containsExactly("target-opinions");
        assertThat(shown(a, "target-opinions").values()).containsEntry("massesOpinion", "群众反映良好。");
        assertThat(shown(a, "target-opinions").facts()).containsEntry("returnedBecause", "群众意见过于简单。");
        assertThat(theCase().has(Fact.CONSENTED_ON)).isFalse();
    }

    @Test
    void disagreementAboveSendsBackToCultivation() {
        mature();
        does(a, "target-opinions", opinions());
        does(a, "target-discuss", meeting("PROPOSE", "2027-06-01", true));
        does("k3", "target-consent", answer("DISAGREED", "2027-06-01"));

        assertCase(CaseState.ACTIVIST, OF_AN_ACTIVIST);
        assertThat(passed("development-target")).contains("endEvent_disagreed");
    }

    @Test
    void consentAfterMoreThanAMonthIsLateAndNotRefused() {
        mature();
        does(a, "target-opinions", opinions());
        does(a, "target-discuss", meeting("PROPOSE", "2027-06-01", true));
        assertThat(taskOf("k1", "target-consent").due()).isEqualTo("2027-07-01");
        at("2027-07-02");
        assertThat(refused("k1", "target-consent", answer("AGREED", "2027-05-31")))
                .containsExactly("DATE-ORDER answeredOn");
        does("k1", "target-consent", answer("AGREED", "2027-07-02"));

        assertThat(theCase().day(Fact.CONSENTED_ON)).isEqualTo("2027-07-02");
        assertThat(steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "target-consent")
                        .orElseThrow()
                        .checks())
                .contains("\"rule\":\"T_FILE\"", "\"severity\":\"LATE\"", "\"passed\":false");
    }

    @Test
    void anUpheldObjectionSendsBackToCultivation() {
        posted();
        objects("有违反学术规范的情况");
        at("2027-06-10");
        does("k1", "notice-investigate", values("outcome", "UPHELD", "finding", "属实", "reply", "已处理"));
        does(a, "notice-close", closing("UPHELD", true));

        assertCase(CaseState.ACTIVIST, OF_AN_ACTIVIST);
        assertThat(passed("development-target")).contains("endEvent_keepCultivating");
    }

    @Test
    void aDeclineEndsTheAskingAndTheOthersAcceptanceStands() {
        listed();
        does(a, "target-appoint-sponsors", values("sponsors", List.of(b, c)));
        does(b, "target-accept-sponsorship", values("outcome", "ACCEPT", "statement", "愿意。"));
        does(c, "target-accept-sponsorship", values("outcome", "DECLINE", "statement", "即将毕业。"));
        assertThat(open()).containsExactly("target-appoint-sponsors", "target-political-review", "target-training");
        does(a, "target-appoint-sponsors", values("sponsors", List.of(b, d)));
        assertThat(taskOf(d, "target-accept-sponsorship").assignee()).isEqualTo(d);
        does(d, "target-accept-sponsorship", values("outcome", "ACCEPT", "statement", "愿意。"));

        assertThat(open()).containsExactly("target-political-review", "target-training");
    }

    @Test
    void aFirstDeclineTakesTheOthersQuestionBackUntilHeIsNamedAgain() {
        listed();
        does(a, "target-appoint-sponsors", values("sponsors", List.of(b, c)));
        does(b, "target-accept-sponsorship", values("outcome", "DECLINE", "statement", "太忙。"));
        assertThat(open()).doesNotContain("target-accept-sponsorship");
        does(a, "target-appoint-sponsors", values("sponsors", List.of(c, d)));
        assertThat(open().stream().filter("target-accept-sponsorship"::equals)).hasSize(2);
    }

    @Test
    void sponsorsAreTwoFullMembersNotRelativesAndAWarnedOneOnlyWithAReason() {
        listed();
        assertThat(refused(a, "target-appoint-sponsors", values("sponsors", List.of(b))))
                .containsExactly("SPONSOR-COUNT sponsors");
        assertThat(refused(a, "target-appoint-sponsors", values("sponsors", List.of(b, "r8"))))
                .containsExactly("SPONSOR-KINSHIP sponsors");
        assertThat(refused(a, "target-appoint-sponsors", values("sponsors", List.of(b, t))))
                .containsExactlyInAnyOrder("SPONSOR-FULL-MEMBER sponsors", "SPONSOR-SELF sponsors");
        assertThat(refused(a, "target-appoint-sponsors", values("sponsors", List.of(b, e))))
                .containsExactly("SPONSOR-SANCTION sponsors");
        does(a, "target-appoint-sponsors", values("sponsors", List.of(b, e), "overrideReason", "表现一贯突出。"));
        assertThat(taskOf(e, "target-accept-sponsorship").assignee()).isEqualTo(e);
    }

    @Test
    void aReviewToBeSupplementedOpensAgainWithWhatWasEntered() {
        listed();
        at("2027-06-17");
        does(a, "target-political-review", with(review("SUPPLEMENT", "2027-06-17"), "report", "尚缺函调回复。"));
        assertThat(theCase().has(Fact.REVIEWED_ON)).isFalse();
        assertThat(shown("k3", "target-political-review").values()).containsEntry("report", "尚缺函调回复。");
        does("k3", "target-political-review", review("QUALIFIED", "2027-06-17"));
        assertThat(theCase().day(Fact.REVIEWED_ON)).isEqualTo("2027-06-17");
        assertThat(open()).containsExactly("target-appoint-sponsors", "target-training");
    }

    @Test
    void whoIsNotQualifiedGoesBackAtOnceThoughTrainingIsStillOpen() {
        listed();
        does(a, "target-appoint-sponsors", values("sponsors", List.of(b, c)));
        at("2027-06-17");
        does("k3", "target-political-review", review("NOT_QUALIFIED", "2027-06-17"));

        assertCase(CaseState.ACTIVIST, OF_AN_ACTIVIST);
        assertThat(passed("development-target")).contains("endEvent_notQualified");
        assertThat(open()).noneMatch(key -> key.startsWith("target-"));
    }

    @Test
    void trainingTakenBeforeGoingBackCountsInTheNextRound() {
        listed();
        at("2027-06-17");
        does("k3", "target-training", training(true));
        does("k3", "target-political-review", review("NOT_QUALIFIED", "2027-06-17"));
        assertThat(theCase().day(Fact.TRAINED_ON)).isEqualTo("2027-06-16");
        at("2027-12-01");
        round("MATURE", "2027-12-01");
        does(a, "target-opinions", opinions());
        does(a, "target-discuss", meeting("PROPOSE", "2027-12-01", true));
        does("k1", "target-consent", answer("AGREED", "2027-12-01"));
        does(a, "notice-open", values("openedOn", "2027-12-01", "places", "学院公告栏"));
        at("2027-12-09");
        does(a, "notice-close", closing("CLEAR", true));

        assertThat(open()).containsExactly("target-appoint-sponsors", "target-political-review");
        assertThat(theCase().day(Fact.TRAINED_ON)).isEqualTo("2027-06-16");
    }

    @Test
    void aFailedExaminationIsRecordedAndTheTrainingOpensAgain() {
        listed();
        at("2027-06-17");
        does("k3", "target-training", training(false));
        assertThat(theCase().has(Fact.TRAINED_ON)).isFalse();
        assertThat(shown("k3", "target-training").facts()).containsEntry("failedExam", "2027-06-14 – 2027-06-16");
        does("k3", "target-training", training(true));
        assertThat(theCase().day(Fact.TRAINED_ON)).isEqualTo("2027-06-16");
        assertThat(steps.findByCaseNumberAndKeyOrderById(number, "target-training"))
                .hasSize(2);
    }

    @Test
    void tooLittleTrainingAndImpossibleDaysAreRefused() {
        listed();
        at("2027-06-17");
        assertThat(refused("k3", "target-training", with(training(true), "days", 2, "hours", 23)))
                .containsExactly("T-TRAIN days");
        assertThat(refused("k3", "target-training", with(training(true), "days", 4)))
                .containsExactly("DATE-ORDER days");
        assertThat(refused("k3", "target-training", with(training(true), "from", "2027-06-09")))
                .containsExactly("DATE-ORDER from");
        assertThat(refused("k3", "target-training", with(training(true), "until", "2027-06-18")))
                .containsExactly("DATE-FUTURE until");
    }
}
