package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.path.MilestoneWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** Who is due at a meeting, as it is shown when the meeting is called and as it is frozen when it begins. */
class DueListPathTest extends MilestoneWalk {

    @Autowired
    private BranchVotes votes;

    @BeforeEach
    void speakChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void restore() {
        LocaleContextHolder.resetLocaleContext();
        jdbc.update("update person set organ = 'BS8', membership = 'FULL', member_since = date '2018-06-11'"
                + " where login in ('w01', 'w02', 'w03', 'w04', 'w05')");
        jdbc.update("update person set organ = 'C7' where login = 'k2'");
        jdbc.update("update person set organ = 'BS7' where login = 't7'");
        jdbc.update("delete from sanction where kind = 'PLACED_ON_PROBATION'");
    }

    private Map<String, Object> calling(String meetingAt) {
        return values("meetingAt", meetingAt, "place", "学院会议室", "mode", "PAPER", "tellers", List.of(d, a));
    }

    private void placedOnProbation(String login, String from, String restored) {
        jdbc.update(
                "insert into sanction (login, kind, from_day, impact_until, rights_restored_on)"
                        + " values (?, 'PLACED_ON_PROBATION', cast(? as date), cast(? as date), cast(? as date))",
                login,
                from,
                from,
                restored);
    }

    @Test
    void theListIsShownWhenTheMeetingIsCalledWithThoseWhoAreNotOnItAndWhy() {
        jdbc.update("update person set membership = 'PROBATIONARY' where login = ?", b);
        placedOnProbation(e, "2027-01-01", null);
        theBranchIsToMeet();

        Map<String, String> facts = shown(a, "vote-convene").facts();
        assertThat(facts.get("voteDueList")).startsWith("3: ").contains(a, c, d).doesNotContain(b, e, t);
        assertThat(facts.get("voteNotDue"))
                .contains(b + "（预备党员）", e + "（留党察看期间，尚未恢复党员权利）")
                .doesNotContain(a, t);
    }

    @Test
    void rightsAreThoseOfTheDayOfTheMeetingAndAnEndedImpactPeriodRestoresNothing() {
        placedOnProbation(e, "2026-01-01", "2027-07-10");
        placedOnProbation(b, "2026-01-01", "2027-07-11");
        theBranchIsToMeet();
        assertThat(shown(a, "vote-convene").facts().get("voteDueList")).startsWith("3: ");
        does(a, "vote-convene", calling("2027-07-10T14:00"));
        at("2027-07-10T14:00");

        assertThat(votes.current(number).due())
                .as("restored on the day itself, and a day later")
                .containsExactly(a, c, d, e);
    }

    @Test
    void whatHappensAfterTheOpeningChangesTheListNoMore() {
        theBranchIsToMeet();
        does(
                a,
                "vote-convene",
                with(
                        calling("2027-07-10T14:00"),
                        "exclusions",
                        List.of(values(
                                "person",
                                c,
                                "ground",
                                "BEDRIDDEN",
                                "consentOn",
                                "2027-06-30",
                                "resolutionOn",
                                "2027-07-01"))));
        jdbc.update("update person set organ = 'C7' where login = ?", b);
        at("2027-07-10T14:00");
        assertThat(votes.current(number).due()).containsExactly(a, d, e);

        jdbc.update("update person set organ = 'BS8' where login in ('k2', ?)", b);
        placedOnProbation(e, "2027-07-01", null);

        assertThat(votes.current(number).due()).containsExactly(a, d, e);
        Map<String, String> facts = shown(a, "vote-attendance").facts();
        assertThat(facts.get("voteDueFrozen")).startsWith("3: ").contains(a, d, e);
        assertThat(facts.get("voteNotDue")).contains(c + "（不计算在内：卧床不起或长期患病、生活不能自理；上级党组织2027-06-30同意，党员大会2027-07-01通过）");
        assertThat(refused(a, "vote-attendance", values("present", List.of(a, b, d, e))))
                .containsExactly("NOT-A-VOTER present");
        assertThat(refused(a, "vote-attendance", values("present", List.of(a, d, e, "k2"))))
                .containsExactly("NOT-A-VOTER present");
        assertThat(does(a, "vote-attendance", values("present", List.of(a, d, e))))
                .isEqualTo("HELD");
    }

    @Test
    void twoPeopleAreItemsOfOneMeetingAndEachHasHisOwnBallot() {
        theBranchIsToMeet();
        String first = number;
        does(a, "vote-convene", calling("2027-07-10T14:00"));
        jdbc.update("update person set organ = 'BS8' where login = 't7'");
        t = "t7";
        theBranchIsToMeet();
        String second = number;
        assertThat(shown(a, "vote-convene").facts().get("voteAgenda"))
                .contains("2027-07-10 14:00", "学院会议室", "t8")
                .doesNotContain("t7");
        does(a, "vote-convene", calling("2027-07-10T14:00"));
        at("2027-07-10T14:00");

        resolve(first, 5, 5);
        resolve(second, 4, 2);

        assertThat(votes.current(first).adopted()).isTrue();
        assertThat(votes.current(second).adopted()).isFalse();
        assertThat(votes.current(first).tally().ballots().yes()).isEqualTo(5);
        assertThat(votes.current(second).tally().ballots()).isEqualTo(new Ballots(4, 4, 2, 2, 0, 0));
    }

    /** One item of the meeting; the first so many members came to it. */
    private void resolve(String caseNumber, int came, int yes) {
        number = caseNumber;
        does(a, "vote-attendance", values("present", List.of(a, d, e, b, c).subList(0, came)));
        Map<String, Object> count =
                values("issued", came, "returned", came, "yes", yes, "no", came - yes, "abstain", 0, "invalid", 0);
        does(d, "vote-count-first", count);
        does(a, "vote-count-second", count);
        does(a, "vote-resolution", values("outcome", "CONFIRM"));
    }
}
