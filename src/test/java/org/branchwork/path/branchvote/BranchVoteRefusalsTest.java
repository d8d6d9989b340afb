package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.path.MilestoneWalk;
import org.branchwork.task.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not taken of a meeting, and what is taken though it is shown as it should not be. */
class BranchVoteRefusalsTest extends MilestoneWalk {

    @Autowired
    private BranchVotes votes;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TaskDesk desk;

    private Map<String, Object> calling(String meetingAt, String... tellers) {
        return values("meetingAt", meetingAt, "place", "学院会议室", "mode", "PAPER", "tellers", List.of(tellers));
    }

    private static Map<String, Object> wrote(String person, String lodgedAt) {
        return values("person", person, "choice", "NO", "lodgedAt", lodgedAt);
    }

    private static Map<String, Object> excluded(String person, String consentOn) {
        return values(
                "person", person, "ground", "ABROAD_AT_OWN_COST", "consentOn", consentOn, "resolutionOn", "2027-07-01");
    }

    private void theMeetingOpens() {
        theBranchIsToMeet();
        does(a, "vote-convene", calling("2027-07-10T14:00", d, e));
        at("2027-07-10T14:00");
    }

    private String checksOf(String key) {
        return steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, key)
                .map(CaseStep::checks)
                .orElseThrow();
    }

    @Test
    void twoDifferentDueVotersCountWhoAreNeitherSponsorNorRelative() {
        theBranchIsToMeet();
        assertThat(refused(a, "vote-convene", calling("2027-07-10T14:00", d))).containsExactly("TELLERS tellers");
        assertThat(refused(a, "vote-convene", calling("2027-07-10T14:00", d, d)))
                .containsExactly("TELLERS tellers");
        assertThat(refused(a, "vote-convene", calling("2027-07-10T14:00", a, d, e)))
                .containsExactly("TELLERS tellers");
        assertThat(refused(a, "vote-convene", calling("2027-07-10T14:00", b, d)))
                .containsExactly("TELLERS tellers");
        assertThat(refused(a, "vote-convene", calling("2027-07-10T14:00", t, d)))
                .containsOnly("TELLERS tellers");
        assertThat(refused(a, "vote-convene", calling("2027-07-10T14:00", "k2", d)))
                .containsExactly("TELLERS tellers");
        assertThat(refused(
                        a,
                        "vote-convene",
                        with(calling("2027-07-10T14:00", d, e), "exclusions", List.of(excluded(e, "2027-07-01")))))
                .containsExactly("TELLERS tellers");
        assertThat(open()).containsExactly("vote-convene");
    }

    @Test
    void aRelativeOfThePersonVotesAndDoesNotCount() {
        jdbc.update("insert into kinship (login, relative, relation) values (?, ?, 'SIBLING')", t, e);
        try {
            theBranchIsToMeet();
            assertThat(refused(a, "vote-convene", calling("2027-07-10T14:00", d, e)))
                    .containsExactly("TELLERS tellers");
            assertThat(shown(a, "vote-convene").options().get("tellers"))
                    .anySatisfy(option -> assertThat(option.label()).contains(e).containsAnyOf("relative", "亲属"));
            does(a, "vote-convene", calling("2027-07-10T14:00", a, d));
            at("2027-07-10T14:00");
            does(a, "vote-attendance", values("present", List.of(a, d, e)));
            assertThat(votes.current(number).presentCount()).isEqualTo(3);
        } finally {
            jdbc.update("delete from kinship where login = ? and relative = ?", t, e);
        }
    }

    @Test
    void fewerThanThreeFullMembersCannotMeet() {
        jdbc.update("update person set membership = 'PROBATIONARY' where login in (?, ?, ?)", b, c, e);
        try {
            theBranchIsToMeet();
            assertThat(refused(a, "vote-convene", calling("2027-07-10T14:00", a, d)))
                    .containsExactly("BRANCH-TOO-SMALL");
        } finally {
            jdbc.update("update person set membership = 'FULL' where login in (?, ?, ?)", b, c, e);
        }
    }

    @Test
    void aMeetingFollowsThePreReviewAndMayBeLate() {
        theBranchIsToMeet();
        assertThat(refused(a, "vote-convene", calling("2027-06-30T14:00", d, e)))
                .containsExactly("DATE-ORDER meetingAt");
        does(a, "vote-convene", calling("2027-08-02T14:00", d, e));

        assertThat(checksOf("vote-convene"))
                .contains("{\"rule\":\"T_MEET\",\"version\":\"2026\",\"severity\":\"LATE\"")
                .containsPattern("T_MEET[^}]*\"passed\":false");
    }

    @Test
    void whatIsExcludedWasConsentedToAndResolvedAlready() {
        theBranchIsToMeet();
        Map<String, Object> ahead =
                with(calling("2027-07-10T14:00", d, e), "exclusions", List.of(excluded(c, "2027-07-05")));
        assertThat(refused(a, "vote-convene", ahead)).containsExactly("DATE-FUTURE exclusions[0].consentOn");
        at("2027-07-06");
        assertThat(refused(
                        a,
                        "vote-convene",
                        with(
                                calling("2027-07-03T14:00", d, e),
                                "exclusions",
                                List.of(with(excluded(c, "2027-07-04"), "resolutionOn", "2027-07-04")))))
                .as("consented to and resolved after the meeting it is for")
                .containsExactly("DATE-ORDER exclusions[0].consentOn", "DATE-ORDER exclusions[0].resolutionOn");
        does(
                a,
                "vote-convene",
                with(
                        calling("2027-07-10T14:00", d, e),
                        "exclusions",
                        List.of(excluded(c, "2027-07-01"), excluded(c, "2027-06-30"))));
        at("2027-07-10T14:00");

        assertThat(votes.current(number).due()).containsExactly(a, b, d, e);
        assertThat(refused(a, "vote-attendance", values("present", List.of(a, c, d, e))))
                .containsExactly("NOT-A-VOTER present");
    }

    @Test
    void anExclusionHasOneOfTheGroundsAndBothDays() {
        theBranchIsToMeet();
        for (String missing : List.of("ground", "consentOn", "resolutionOn")) {
            Map<String, Object> half = excluded(c, "2027-07-01");
            half.remove(missing);
            assertThat(refused(a, "vote-convene", with(calling("2027-07-10T14:00", d, e), "exclusions", List.of(half))))
                    .containsExactly("input.missing exclusions[0]." + missing);
        }
        Map<String, Object> own = with(excluded(c, "2027-07-01"), "ground", "工作忙");
        assertThat(refused(a, "vote-convene", with(calling("2027-07-10T14:00", d, e), "exclusions", List.of(own))))
                .containsExactly("input.malformed exclusions[0].ground");
        assertThat(open()).containsExactly("vote-convene");
    }

    @Test
    void eachDueVoterIsPresentOrHasWrittenOnceBeforeTheMeeting() {
        theMeetingOpens();
        assertThat(refused(
                        a,
                        "vote-attendance",
                        values(
                                "present",
                                List.of(a, b, d, e, t),
                                "writtenOpinions",
                                List.of(
                                        wrote("k2", "2027-07-09T10:00"),
                                        wrote(b, "2027-07-09T10:00"),
                                        wrote(c, "2027-07-10T14:00"),
                                        wrote(c, "2027-07-09T10:00")))))
                .containsExactlyInAnyOrder(
                        "NOT-A-VOTER present",
                        "NOT-A-VOTER writtenOpinions",
                        "WRITTEN-AND-PRESENT writtenOpinions",
                        "WRITTEN-AND-PRESENT writtenOpinions",
                        "WRITTEN-LATE writtenOpinions");
        assertThat(votes.current(number).presentCount()).isZero();
    }

    @Test
    void aTellerWhoIsAwayIsReplacedAtTheMeeting() {
        theMeetingOpens();
        assertThat(refused(a, "vote-attendance", values("present", List.of(a, b, c, d))))
                .containsExactly("TELLERS tellers");
        assertThat(refused(a, "vote-attendance", values("present", List.of(a, b, c, d), "tellers", List.of(d, b))))
                .containsExactly("TELLERS tellers");
        does(a, "vote-attendance", values("present", List.of(a, b, c, d), "tellers", List.of(d, a)));

        assertThat(taskOf(d, "vote-count-first")).isNotNull();
        assertThat(taskOf(a, "vote-count-second")).isNotNull();
    }

    @Test
    void aMeetingThatDoesNotVoteNeedsNoTellers() {
        theMeetingOpens();
        does(a, "vote-attendance", values("present", List.of(a, b)));
        assertThat(checksOf("vote-attendance")).containsPattern("QUORUM[^}]*\"passed\":false");
        assertThat(open()).containsExactly("vote-convene");
    }

    @Test
    void thatASponsorStaysAwayIsShownAndNotRefused() {
        theMeetingOpens();
        does(a, "vote-attendance", values("present", List.of(a, b, d, e), "guests", List.of(t)));

        assertThat(checksOf("vote-attendance"))
                .containsPattern("ATTENDANCE[^}]*\"passed\":false[^}]*" + c)
                .doesNotContainPattern("ATTENDANCE[^}]*\\b" + t + "\\b");
        assertThat(open()).containsExactly("vote-count-first", "vote-count-second");
    }

    /** A sponsor of another branch is no voter here and must be named among the guests; if nobody is, that is asked about. */
    @Test
    void aSponsorOfAnotherBranchIsAskedAboutWhereNoGuestsAreNamed() {
        theBranchIsToMeet();
        jdbc.update("update companion set login = 'v02' where case_number = ? and login = ?", number, c);
        does(a, "vote-convene", calling("2027-07-10T14:00", d, e));
        at("2027-07-10T14:00");
        does(a, "vote-attendance", values("present", List.of(a, b, d, e)));
        assertThat(checksOf("vote-attendance"))
                .containsPattern("ATTENDANCE[^}]*\"passed\":false[^}]*\"detail\":\"guests\"[^}]*v02");
        Map<String, Object> count = values("issued", 4, "returned", 4, "yes", 4, "no", 0, "abstain", 0, "invalid", 0);
        does(d, "vote-count-first", count);
        does(e, "vote-count-second", count);
        assertThat(shown(a, "vote-resolution").facts().get("voteUnrecorded")).contains("v02");
        does(a, "vote-resolution", values("outcome", "CONFIRM", "conduct", "介绍人到会并发言。"));
    }

    @Test
    void aSponsorAmongTheGuestsIsNotAskedAbout() {
        theBranchIsToMeet();
        jdbc.update("update companion set login = 'v02' where case_number = ? and login = ?", number, c);
        does(a, "vote-convene", calling("2027-07-10T14:00", d, e));
        at("2027-07-10T14:00");
        does(a, "vote-attendance", values("present", List.of(a, b, d, e), "guests", List.of("v02", t)));
        assertThat(checksOf("vote-attendance")).doesNotContainPattern("ATTENDANCE[^}]*\"passed\":false");
    }

    /** T-YEAR: the number belongs to the plan of its year; the secretary is asked, and the meeting is held. */
    @Test
    void aFormOfLastYearIsAskedAboutBeforeTheVote() {
        theBranchIsToMeet();
        form(2027);
        assertThat(foreseen()).doesNotContain("T-YEAR");
        jdbc.update("update admission_form set form_year = 2026");
        assertThat(foreseen()).contains("T-YEAR");
        does(a, "vote-convene", with(calling("2027-07-10T14:00", d, e), "lateReason", "寒假期间无法召开。"));
        assertThat(checksOf("vote-convene"))
                .containsPattern("T_YEAR[^}]*\"severity\":\"LATE\"[^}]*\"passed\":false[^}]*202700017");
        assertThat(open()).isEmpty();
    }

    private void form(int year) {
        jdbc.update(
                "insert into admission_form (form_number, form_year, state, case_number, issued_on)"
                        + " values ('202700017', ?, 'USED', ?, date '2027-07-01')",
                year,
                number);
    }

    /** The rules that would fail today. */
    private List<String> foreseen() {
        return desk.foreseen(taskOf(a, "vote-convene")).stream()
                .filter(one -> !one.check().passed())
                .map(one -> one.check().rule().id())
                .toList();
    }

    @Test
    void ballotsAreThoseOfThePresentAndAddUp() {
        theMeetingOpens();
        does(a, "vote-attendance", values("present", List.of(a, b, d, e)));
        assertThat(refused(
                        d,
                        "vote-count-first",
                        values("issued", 5, "returned", 6, "yes", 5, "no", 0, "abstain", 0, "invalid", 0)))
                .containsExactly("VOTE-COUNTS issued", "VOTE-COUNTS returned", "VOTE-COUNTS returned");
        assertThat(refused(
                        d,
                        "vote-count-first",
                        values("issued", 4, "returned", 4, "yes", 5, "no", -1, "abstain", 0, "invalid", 0)))
                .containsExactly("VOTE-COUNTS issued");
        assertThat(open()).containsExactly("vote-count-first", "vote-count-second");
    }

    @Test
    void noTableTiesAVoterToABallot() {
        List<String> tied = jdbc.queryForList(
                """
                select c.table_name from information_schema.columns c
                where lower(c.table_name) in ('branch_vote', 'ballot_count', 'branch_vote_due', 'branch_vote_present')
                    and lower(c.column_name) in ('login', 'person', 'member', 'actor')
                    and exists (select 1 from information_schema.columns b
                        where b.table_name = c.table_name and lower(b.column_name) in ('choice', 'yes', 'no'))""",
                String.class);
        assertThat(tied).isEmpty();
    }
}
