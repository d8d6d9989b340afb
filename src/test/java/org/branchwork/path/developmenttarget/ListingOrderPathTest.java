package org.branchwork.path.developmenttarget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Stage;
import org.branchwork.engine.ClockControl;
import org.branchwork.engine.StageRestart;
import org.branchwork.engine.hardening.EngineClock;
import org.branchwork.path.CollegeWalk;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.StepRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Notice and consent in the order of the Rules of 2014, of 2026 (CONSENT-FIRST), and across the change; and what else the
 * change brought to the stage (JOINT-VETTING). Every step is followed by a restart of the stage.
 */
class ListingOrderPathTest extends CollegeWalk {

    @Autowired
    private StageRestart stages;

    @Autowired
    private EngineClock engineClock;

    @Autowired
    private ClockControl clock;

    @Autowired
    private OrganisationTime time;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private StepRecords records;

    @BeforeEach
    void beginEarlier() {
        engineClock.moveTo(time.at(LocalDateTime.parse("2024-09-02T08:00")).getTime());
    }

    /** A stage started anew waits where it waited, whatever the order. */
    @Override
    protected String does(String login, String key, Map<String, Object> values) {
        String outcome = super.does(login, key, values);
        if (theCase().stage() == Stage.DEVELOPMENT_TARGET) {
            List<String> open = open();
            var timers = timers();
            var facts = theCase().facts();
            stages.restart(number);
            clock.settle();
            assertThat(open()).as("open after %s", key).isEqualTo(open);
            assertThat(timers()).as("timers after %s", key).isEqualTo(timers);
            assertThat(theCase().facts()).as("facts after %s", key).isEqualTo(facts);
        }
        return outcome;
    }

    /** An activist since 2 September 2024, found mature on that day. */
    private void matureOn(String day) {
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2024-09-02"));
        does(a, "application-talk", with(talk(), "talkedOn", "2024-09-02"));
        does(
                a,
                "cultivation-recommend",
                values("route", "MEMBERS", "recommendedOn", "2024-09-02", "statement", "党员推荐。"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2024-09-02", true));
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2024-09-02"));
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
        at(day);
        round("MATURE", day);
    }

    private void proposed(String day) {
        does(a, "target-opinions", opinions());
        does(a, "target-discuss", meeting("PROPOSE", day, true));
    }

    private void posts(String day) {
        does(a, "notice-open", values("openedOn", day, "places", "学院公告栏"));
    }

    private void closes() {
        does(a, "notice-close", closing("CLEAR", true));
    }

    private List<String> versions(String key) {
        return steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, key).stream()
                .flatMap(step -> records.checks(step.checks()).stream())
                .map(check -> check.version())
                .distinct()
                .toList();
    }

    @Test
    void in2014TheNoticeComesFirstAndTheAnswerToTheFilingLists() {
        matureOn("2025-09-02");
        proposed("2025-09-02");
        assertThat(open()).containsExactly("notice-open");
        posts("2025-09-02");
        assertThat(day(Fact.NOTICE_UNTIL)).isEqualTo("2025-09-09");
        at("2025-09-10");
        closes();
        assertThat(open()).containsExactly("target-consent");
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        at("2025-09-15");
        assertThat(refused("k1", "target-consent", answer("AGREED", "2025-09-08")))
                .containsExactly("DATE-ORDER answeredOn");
        does("k1", "target-consent", answer("AGREED", "2025-09-12"));

        assertThat(theCase().state()).isEqualTo(CaseState.DEVELOPMENT_TARGET);
        assertThat(day(Fact.CONSENTED_ON)).isEqualTo("2025-09-12");
        assertThat(day(Fact.LISTED_ON)).isEqualTo("2025-09-12");
        assertThat(versions("target-consent")).containsExactly("2014");
        assertThat(open()).containsExactly("target-appoint-sponsors", "target-political-review", "target-training");
        sponsored();
        assertThat(open()).containsExactly("target-political-review", "target-training");
    }

    @Test
    void theOrderIsKeptThroughTheRoundThoughTheRulesChangeInIt() {
        matureOn("2026-05-08");
        proposed("2026-05-08");
        at("2026-05-12");
        posts("2026-05-12");
        at("2026-05-20");
        closes();
        assertThat(open()).containsExactly("target-consent");
        does("k1", "target-consent", answer("AGREED", "2026-05-20"));

        assertThat(day(Fact.LISTED_ON)).isEqualTo("2026-05-20");
        assertThat(versions("target-discuss")).containsExactly("2014");
        assertThat(versions("notice-open")).containsExactly("2026");
    }

    @Test
    void theDateOfTheMeetingDecidesNotTheDayOfEntry() {
        matureOn("2026-05-08");
        at("2026-05-20");
        does(a, "target-opinions", opinions());
        does(a, "target-discuss", meeting("PROPOSE", "2026-05-10", true));
        assertThat(open()).containsExactly("notice-open");
        assertThat(refused(a, "notice-open", values("openedOn", "2026-05-09", "places", "学院公告栏")))
                .containsExactly("DATE-ORDER openedOn");
    }

    @Test
    void since2026ConsentComesFirstAndTheClosedNoticeLists() {
        matureOn("2026-05-11");
        proposed("2026-05-11");
        assertThat(open()).containsExactly("target-consent");
        does("k1", "target-consent", answer("AGREED", "2026-05-11"));
        assertThat(open()).containsExactly("notice-open");
        posts("2026-05-11");
        at("2026-05-19");
        closes();
        assertThat(day(Fact.LISTED_ON)).isEqualTo("2026-05-19");
    }

    /** Art. 16 of 2014 knows neither; the day the review bears decides, whatever the day of entry. */
    @Test
    void jointVettingIsAskedForByTheDayOfTheReview() {
        matureOn("2026-04-20");
        proposed("2026-04-20");
        posts("2026-04-20");
        at("2026-04-28");
        closes();
        does("k1", "target-consent", answer("AGREED", "2026-04-28"));
        assertThat(shown(a, "target-political-review").optional())
                .containsExactly("departmentsHeardOn", "jointVettingOn", "jointVettingResult");
        at("2026-05-12");
        assertThat(shown(a, "target-political-review").optional()).isEmpty();
        Map<String, Object> review = new java.util.HashMap<>(review("QUALIFIED", "2026-05-11"));
        List.of("departmentsHeardOn", "jointVettingOn", "jointVettingResult").forEach(review::remove);
        assertThat(refused(a, "target-political-review", review))
                .containsExactly(
                        "input.missing departmentsHeardOn",
                        "input.missing jointVettingOn",
                        "input.missing jointVettingResult");
        does(a, "target-political-review", with(review, "reviewedOn", "2026-05-10"));
        assertThat(day(Fact.REVIEWED_ON)).isEqualTo("2026-05-10");
    }

    @Test
    void aProposalReturnedAfterItsNoticeIsMadePublicAnew() {
        matureOn("2025-09-02");
        proposed("2025-09-02");
        posts("2025-09-02");
        at("2025-09-10");
        closes();
        does("k1", "target-consent", with(answer("RETURNED", "2025-09-10"), "remarks", "材料不齐。"));
        assertThat(open()).containsExactly("target-opinions");
        proposed("2025-09-10");
        assertThat(theCase().has(Fact.NOTICE_UNTIL)).isFalse();
        assertThat(open()).containsExactly("notice-open");
        posts("2025-09-10");
        at("2025-09-18");
        closes();
        assertThat(open()).containsExactly("target-consent");
        does("k1", "target-consent", answer("AGREED", "2025-09-18"));
        assertThat(day(Fact.LISTED_ON)).isEqualTo("2025-09-18");
    }

    @Test
    void aProposalMadeAnewUnderTheNewRulesTakesTheNewOrder() {
        matureOn("2026-04-20");
        proposed("2026-04-20");
        posts("2026-04-20");
        at("2026-05-12");
        closes();
        does("k1", "target-consent", answer("RETURNED", "2026-05-12"));
        proposed("2026-05-12");
        assertThat(open()).containsExactly("target-consent");
        does("k1", "target-consent", answer("AGREED", "2026-05-12"));
        assertThat(open()).containsExactly("notice-open");
        posts("2026-05-12");
        at("2026-05-20");
        closes();
        assertThat(day(Fact.LISTED_ON)).isEqualTo("2026-05-20");
    }

    @Test
    void aFilingAnsweredWithNoAndAnObjectionUpheldSendBackToCultivation() {
        matureOn("2025-09-02");
        proposed("2025-09-02");
        posts("2025-09-02");
        at("2025-09-10");
        closes();
        does("k1", "target-consent", answer("DISAGREED", "2025-09-10"));
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        assertThat(passed("development-target")).contains("endEvent_disagreed");
        assertThat(theCase().has(Fact.NOTICE_FROM)).isFalse();

        at("2026-03-02");
        round("MATURE", "2026-03-02");
        proposed("2026-03-02");
        posts("2026-03-02");
        objects("学术不端");
        at("2026-03-10");
        does("k1", "notice-investigate", values("outcome", "UPHELD", "finding", "属实", "reply", "已处理"));
        does(a, "notice-close", closing("UPHELD", true));
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        assertThat(passed("development-target")).contains("endEvent_keepCultivating");
    }

    @Test
    void aNoticeThatCouldNotBeSeenIsPostedAgainInEitherOrder() {
        matureOn("2025-09-02");
        proposed("2025-09-02");
        posts("2025-09-02");
        at("2025-09-10");
        does(a, "notice-close", closing("CLEAR", false));
        assertThat(open()).containsExactly("notice-open");
        posts("2025-09-10");
        at("2025-09-18");
        closes();
        assertThat(open()).containsExactly("target-consent");
    }
}
