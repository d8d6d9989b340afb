package org.branchwork.path.cultivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the recommendation to the contacts. */
class DeterminationPathTest extends CultivationWalk {

    @Autowired
    private CaseSteps steps;

    @Autowired
    private Companions companions;

    @Test
    void whoIsDeterminedAndFiledIsAnActivistSinceTheMeeting() {
        talkedWith("s01", "BS1", "m01");
        recommended("2026-06-20");
        at("2026-06-25");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-25", 5, 4, 4));
        assertThat(taskOf("c2", "cultivation-file").due()).isEqualTo("2026-07-25");
        assertCase(CaseState.APPLICANT, "receivedOn=2026-06-01", "talkedOn=2026-06-15");
        at("2026-07-06");
        assertThat(does("c1", "cultivation-file", answer("NO_OBJECTION", "2026-07-06")))
                .isEqualTo("NO_OBJECTION");

        assertCase(
                CaseState.ACTIVIST,
                "receivedOn=2026-06-01",
                "talkedOn=2026-06-15",
                "activistSince=2026-06-25",
                "filedOn=2026-07-06");
        assertThat(passed("cultivation")).contains("cultivation-file").doesNotContain("endEvent_notDetermined");
        assertThat(open()).containsExactly("cultivation-appoint-contacts");
        assertThat(timers()).isEmpty();
    }

    @Test
    void whoIsNotYetDeterminedStaysAnApplicantAndMayBeRecommendedAgain() {
        talkedWith("s01", "BS1", "m01");
        recommended("2026-06-20");
        at("2026-06-25");
        does("m01", "cultivation-determine", meeting("NOT_YET", "2026-06-25"));

        assertCase(CaseState.APPLICANT, "receivedOn=2026-06-01", "talkedOn=2026-06-15");
        assertThat(passed("membership")).contains("cultivation").doesNotContain("development-target");
        assertThat(open()).containsExactly("cultivation-recommend");
        assertThat(shown("m01", "cultivation-recommend").facts())
                .containsEntry("setback", "2026-06-25 Not yet")
                .containsEntry("setbackReason", "会议记录在卷。");
    }

    @Test
    void theNextMeetingIsNotHeldBeforeTheOneThatSaidNotYet() {
        talkedWith("s01", "BS1", "m01");
        recommended("2026-06-20");
        at("2026-06-25");
        does("m01", "cultivation-determine", meeting("NOT_YET", "2026-06-25"));
        does("m01", "cultivation-recommend", recommendation("LEAGUE", "2026-06-20"));
        assertThat(refused("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-24")))
                .containsExactly("DATE-ORDER meetingOn");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-25"));
        assertThat(open()).containsExactly("cultivation-file");
    }

    @Test
    void aReturnedFilingIsDeterminedAgainWithWhatWasEntered() {
        talkedWith("s01", "BS1", "m01");
        recommended("2026-06-20");
        at("2026-06-25");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-24"));
        does("c1", "cultivation-file", answer("RETURNED", "2026-06-25"));

        assertThat(open()).containsExactly("cultivation-determine");
        assertThat(shown("m01", "cultivation-determine").values())
                .containsEntry("meetingOn", "2026-06-24")
                .containsEntry("yes", 5)
                .doesNotContainKey("outcome");
        assertThat(shown("m01", "cultivation-determine").facts()).containsEntry("filingRemarks", "材料审阅完毕。");
        at("2026-06-30");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-30"));
        does("c1", "cultivation-file", answer("NO_OBJECTION", "2026-06-30"));
        assertCase(
                CaseState.ACTIVIST,
                "receivedOn=2026-06-01",
                "talkedOn=2026-06-15",
                "activistSince=2026-06-30",
                "filedOn=2026-06-30");
    }

    @Test
    void aFilingNotAgreedEndsTheDetermination() {
        talkedWith("s01", "BS1", "m01");
        recommended("2026-06-20");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-20"));
        at("2026-06-28");
        does("c2", "cultivation-file", answer("NOT_AGREED", "2026-06-28"));

        assertCase(CaseState.APPLICANT, "receivedOn=2026-06-01", "talkedOn=2026-06-15");
        assertThat(theCase().stateReason()).isNotNull();
        assertThat(open()).containsExactly("cultivation-recommend");
    }

    @Test
    void aFilingAnsweredAfterAMonthIsKeptAsLate() {
        talkedWith("s01", "BS1", "m01");
        recommended("2026-06-30");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-30"));
        at("2026-07-31");
        assertThat(refused("c1", "cultivation-file", answer("NO_OBJECTION", "2026-06-29")))
                .containsExactly("DATE-ORDER answeredOn");
        does("c1", "cultivation-file", answer("NO_OBJECTION", "2026-07-31"));

        CaseStep filed = steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "cultivation-file")
                .orElseThrow();
        assertThat(filed.checks()).contains("\"rule\":\"T_FILE\"", "\"severity\":\"LATE\"", "\"passed\":false");
    }

    @Test
    void aLeagueMemberUnder28WithoutTheLeaguesRecommendationNeedsAReason() {
        talkedWith("s01", "BS1", "m01");
        Map<String, Object> byMembers = recommendation("MEMBERS", "2026-06-15");
        assertThat(refused("m01", "cultivation-recommend", byMembers)).containsExactly("LEAGUE-RECOMMENDATION route");
        does("m01", "cultivation-recommend", with(byMembers, "overrideReason", "团支部换届，暂无法推优。"));

        assertThat(open()).containsExactly("cultivation-determine");
        assertThat(steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "cultivation-recommend")
                        .orElseThrow()
                        .overrideReason())
                .isEqualTo("团支部换届，暂无法推优。");
    }

    @Test
    void whoIsNotInTheLeagueIsRecommendedByMembers() {
        talkedWith("s02", "BS1", "m01");
        assertThat(refused("m01", "cultivation-recommend", recommendation("MEMBERS", "2026-06-14")))
                .containsExactly("DATE-ORDER recommendedOn");
        does("m01", "cultivation-recommend", recommendation("MEMBERS", "2026-06-15"));
        assertThat(open()).containsExactly("cultivation-determine");
    }

    @Test
    void aMeetingThatCouldNotDecideIsRefusedWithEveryReason() {
        talkedWith("s01", "BS1", "m01");
        recommended("2026-06-20");
        assertThat(refused("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-19", 4, 2, 2)))
                .containsExactly(
                        "DATE-ORDER meetingOn",
                        "COMMITTEE-QUORUM dueMembers",
                        "COMMITTEE-QUORUM presentMembers",
                        "COMMITTEE-MAJORITY yes");
        assertThat(refused("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-20", 5, 6, 5)))
                .containsExactly("VOTE-COUNTS presentMembers");
        assertThat(shown("m01", "cultivation-determine").facts().get("branchCommittee"))
                .startsWith("5: ")
                .contains("刘艳勇");
    }

    @Test
    void inABranchOfThreeTheGeneralMeetingDecides() {
        talkedWith("u01", "BS2", "n01");
        does("n01", "cultivation-recommend", recommendation("LEAGUE", "2026-06-15"));
        assertThat(refused("n01", "cultivation-determine", meeting("DETERMINED", "2026-06-15", 3, 2, 1)))
                .containsExactly("COMMITTEE-MAJORITY yes");
        does("n01", "cultivation-determine", meeting("DETERMINED", "2026-06-15", 3, 2, 2));
        assertThat(open()).containsExactly("cultivation-file");
    }

    private List<String> contactsRefused(String... contacts) {
        return refused("m01", "cultivation-appoint-contacts", Map.of("contacts", List.of(contacts)));
    }

    private void filed(String login) {
        talkedWith(login, "BS1", "m01");
        recommended("2026-06-20");
        does("m01", "cultivation-determine", meeting("DETERMINED", "2026-06-20"));
        does("c1", "cultivation-file", answer("NO_OBJECTION", "2026-06-20"));
    }

    @Test
    void contactsAreOneOrTwoFullMembersFreeOfSanctionAndKinship() {
        filed("s03");
        assertThat(contactsRefused("m10", "m02")).containsExactly("CONTACT-FULL-MEMBER contacts");
        assertThat(contactsRefused("m08")).containsExactly("CONTACT-SANCTION contacts");
        assertThat(contactsRefused("m03")).containsExactly("CONTACT-KINSHIP contacts");
        assertThat(contactsRefused("m02", "m04", "m05")).containsExactly("CONTACT-COUNT contacts");
        assertThat(contactsRefused("m02", "m02")).containsExactly("CONTACT-COUNT contacts");
        assertThat(contactsRefused()).containsExactly("input.missing contacts");
        assertThat(companions.present(number, CompanionRole.CONTACT)).isEmpty();

        at("2026-06-22");
        assertThat(does("m01", "cultivation-appoint-contacts", Map.of("contacts", List.of("m04"))))
                .isNull();
        assertThat(companions.present(number, CompanionRole.CONTACT))
                .singleElement()
                .satisfies(
                        contact -> assertThat(contact.login() + contact.since()).isEqualTo("m042026-06-22"));
        assertThat(open()).isEmpty();
    }

    @Test
    void aSixthActivistForOneContactNeedsAReason() {
        filed("s01");
        for (int other = 1; other <= 5; other++) {
            jdbc.update(
                    "insert into membership_case (number, applicant, branch, state, opened_on, stage_run, version)"
                            + " values (?, 's02', 'BS1', 'ACTIVIST', '2026-01-01', 0, 0)",
                    "2026-9000" + other);
            companions.save(new Companion(
                    "2026-9000" + other, CompanionRole.CONTACT, "m04", java.time.LocalDate.parse("2026-01-01")));
        }
        assertThat(contactsRefused("m04")).containsExactly("CONTACT-LOAD contacts");
        does("m01", "cultivation-appoint-contacts", Map.of("contacts", List.of("m04"), "overrideReason", "经党委同意。"));
        assertThat(companions.present(number, CompanionRole.CONTACT)).hasSize(1);
    }
}
