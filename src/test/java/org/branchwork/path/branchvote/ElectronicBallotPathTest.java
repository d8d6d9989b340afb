package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.path.MilestoneWalk;
import org.branchwork.path.branchvote.ballot.BallotPhase;
import org.branchwork.path.branchvote.ballot.BlindVoter;
import org.branchwork.path.branchvote.ballot.Choice;
import org.branchwork.path.branchvote.ballot.PollingStation;
import org.branchwork.rulebook.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting of the five of BS8 on 苏晴 that votes electronically, or on both. */
class ElectronicBallotPathTest extends MilestoneWalk {

    @Autowired
    private BranchVotes votes;

    @Autowired
    private PollingStation station;

    @Autowired
    private BallotResults results;

    private final Map<String, String[]> tokens = new HashMap<>();

    private static Map<String, Object> count(int issued, int yes, int no) {
        return values("issued", issued, "returned", issued, "yes", yes, "no", no, "abstain", 0, "invalid", 0);
    }

    private void theMeetingVotes(String mode, List<String> present, Object... written) {
        theBranchIsToMeet();
        does(
                a,
                "vote-convene",
                values("meetingAt", "2027-07-10T14:00", "place", "学院会议室", "mode", mode, "tellers", List.of(d, e)));
        at("2027-07-10T14:00");
        does(a, "vote-attendance", values("present", present, "writtenOpinions", List.of(written)));
    }

    private String ballot() {
        return jdbc.queryForObject(
                "select id from electronic_ballot where case_number = ? and phase <> 'ANNULLED'", String.class, number);
    }

    private void takesABallot(String login) {
        BlindVoter voter = new BlindVoter(station.key(ballot(), login));
        station.admit(ballot(), login);
        String signed = station.sign(ballot(), login, voter.blindedMessage());
        tokens.put(login, new String[] {voter.token(), voter.signature(signed), voter.tokenHash()});
    }

    private void casts(String login, Choice choice) {
        station.cast(ballot(), tokens.get(login)[0], tokens.get(login)[1], choice);
    }

    private Refusal.Kind refusedWith(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return refusal(act).kind();
    }

    @Test
    void anElectronicBallotIsCountedByItselfAndWrittenOpinionsAreAdded() {
        theMeetingVotes(
                "ELECTRONIC",
                List.of(a, b, d, e),
                values("person", c, "choice", "YES", "lodgedAt", "2027-07-09T18:00"));
        assertThat(open()).containsExactly("vote-open-casting");
        assertThat(taskOf(d, "vote-open-casting")).isNotNull();
        List.of(a, b, d, e).forEach(this::takesABallot);
        assertThat(shown(d, "vote-open-casting").facts()).containsEntry("voteSignedIn", "4");
        does(d, "vote-open-casting", values());
        casts(b, Choice.YES);
        casts(e, Choice.NO);
        casts(a, Choice.YES);
        assertThat(results.of(ballot(), a).counts()).as("nothing while it runs").isNull();
        assertThat(results.of(ballot(), a).tokens()).isEmpty();
        assertThat(shown(d, "vote-close").facts())
                .containsEntry("voteSignedIn", "4")
                .containsEntry("voteCast", "3");
        assertThat(does(d, "vote-close", values())).isEqualTo("CLOSED");

        assertThat(open()).containsExactly("vote-resolution");
        assertThat(votes.current(number).tally().ballots()).isEqualTo(new Ballots(4, 3, 2, 1, 0, 0));
        assertThat(results.of(ballot(), a).counts()).isEqualTo(new BallotResults.Counts(4, 3, 2, 1, 0, 0));
        assertThat(results.of(ballot(), a).tokens())
                .containsExactlyInAnyOrder(tokens.get(a)[2], tokens.get(b)[2], tokens.get(e)[2])
                .isSorted();
        assertThat(shown(a, "vote-resolution").facts()).containsEntry("voteInFavour", "3");
        does(a, "vote-resolution", values("outcome", "CONFIRM"));
        assertThat(votes.current(number).adopted()).as("three of five").isTrue();
        assertThat(passed("branch-vote")).doesNotContain("vote-count-first", "gateway_tellers");
    }

    /** The engine's tables and its history among them. */
    @Test
    void takingAndCastingLeavesNoRowThatNamesAVoterOrHisToken() {
        theMeetingVotes("ELECTRONIC", List.of(a, b, d, e));
        Map<String, Long> before = rowsNaming(b);
        assertThat(before).containsKeys("BALLOT_ROLL", "BRANCH_VOTE_PRESENT");
        List.of(a, b, d, e).forEach(this::takesABallot);
        // that somebody took a ballot is recorded, as at the table of the tellers; that he cast it is not
        before.put("AUDIT_ENTRY", 1L);
        assertThat(rowsNaming(b)).isEqualTo(before);
        does(d, "vote-open-casting", values());
        casts(b, Choice.NO);
        casts(a, Choice.YES);

        assertThat(rowsNaming(b)).isEqualTo(before);
        assertThat(rowsNaming(tokens.get(b)[0])).as("the token itself").isEmpty();
        assertThat(rowsNaming(tokens.get(b)[2])).containsOnlyKeys("BALLOT_BOX");
        does(d, "vote-close", values());
        assertThat(rowsNaming(b)).isEqualTo(before);
        assertThat(rowsNaming(tokens.get(b)[2])).containsOnlyKeys("BALLOT_TOKEN");
    }

    /** How many rows of each table have this text in any of their texts. */
    private Map<String, Long> rowsNaming(String text) {
        Map<String, Long> rows = new HashMap<>();
        jdbc.query(
                "select table_name, column_name from information_schema.columns where table_schema = 'PUBLIC'"
                        + " and data_type like 'CHARACTER%'",
                column -> {
                    String where = "select count(*) from \"%s\" where \"%s\" like ?"
                            .formatted(column.getString(1), column.getString(2));
                    Long found = jdbc.queryForObject(where, Long.class, "%" + text + "%");
                    if (found != null && found > 0) {
                        rows.merge(column.getString(1), found, Long::sum);
                    }
                });
        return rows;
    }

    @Test
    void aMixedBallotAddsPaperAndNobodyGetsTwo() {
        theMeetingVotes("MIXED", List.of(a, b, c, d, e));
        List.of(a, b, d).forEach(this::takesABallot);
        does(d, "vote-open-casting", values());
        casts(a, Choice.YES);
        casts(b, Choice.YES);
        casts(d, Choice.ABSTAIN);
        does(d, "vote-close", values("outcome", "CLOSED"));

        assertThat(open()).containsExactly("vote-count-first", "vote-count-second");
        assertThat(results.of(ballot(), a).counts())
                .as("the paper is not counted yet")
                .isNull();
        assertThat(shown(d, "vote-count-first").facts()).containsEntry("voteOnPaper", "2");
        assertThat(refused(d, "vote-count-first", count(3, 3, 0))).containsExactly("VOTE-COUNTS issued");
        does(d, "vote-count-first", count(2, 1, 1));
        does(e, "vote-count-second", count(2, 2, 0));
        assertThat(open()).as("the tellers differ").containsExactly("vote-count-first", "vote-count-second");
        does(d, "vote-count-first", count(2, 1, 1));
        does(e, "vote-count-second", count(2, 1, 1));
        assertThat(results.of(ballot(), a).counts()).isEqualTo(new BallotResults.Counts(5, 5, 3, 1, 1, 0));
        does(a, "vote-resolution", values("outcome", "CONFIRM"));
        assertThat(votes.current(number).adopted()).isTrue();
    }

    @Test
    void eachPresentVoterTakesOneBallotAndNobodyElseDoes() {
        theMeetingVotes(
                "ELECTRONIC", List.of(a, d, e), values("person", c, "choice", "NO", "lodgedAt", "2027-07-09T18:00"));
        takesABallot(a);
        assertThat(refusedWith(() -> takesABallot(a))).isEqualTo(Refusal.Kind.ALREADY_DONE);
        String late = new BlindVoter(station.key(ballot(), a)).blindedMessage();
        assertThat(refusedWith(() -> station.sign(ballot(), a, late))).isEqualTo(Refusal.Kind.ALREADY_DONE);
        assertThat(refusedWith(() -> takesABallot(c))).as("lodged in writing").isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusedWith(() -> takesABallot(b))).as("absent").isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusedWith(() -> takesABallot(t))).as("the person voted on").isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusedWith(() -> takesABallot("k1"))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(station.openFor(a)).hasSize(1);
        assertThat(station.openFor(b)).isEmpty();
    }

    @Test
    void nobodyCastsBeforeTheLastBallotIsHandedOutNorTakesOneAfter() {
        theMeetingVotes("ELECTRONIC", List.of(a, d, e));
        takesABallot(a);
        assertThat(refusedWith(() -> casts(a, Choice.YES))).isEqualTo(Refusal.Kind.ALREADY_DONE);
        assertThat(jdbc.queryForObject("select private_key from electronic_ballot", String.class))
                .isNotNull();
        does(d, "vote-open-casting", values());
        assertThat(jdbc.queryForObject("select private_key from electronic_ballot", String.class))
                .as("nothing can be signed any more")
                .isNull();
        assertThat(refusedWith(() -> takesABallot(e))).isEqualTo(Refusal.Kind.ALREADY_DONE);
        casts(a, Choice.YES);
        assertThat(refusedWith(() -> casts(a, Choice.NO))).as("twice").isEqualTo(Refusal.Kind.ALREADY_DONE);
        does(d, "vote-close", values());
        assertThat(refusedWith(() -> casts(a, Choice.NO))).isEqualTo(Refusal.Kind.ALREADY_DONE);
        assertThat(jdbc.queryForObject("select count(*) from ballot_box", Long.class))
                .as("the box is empty")
                .isZero();
        assertThat(votes.current(number).tally().ballots()).isEqualTo(new Ballots(1, 1, 1, 0, 0, 0));
    }

    @Test
    void anAnnulledBallotCountsNothingAndIsHeldAgainWithANewKey() {
        theMeetingVotes("ELECTRONIC", List.of(a, d, e));
        List.of(a, d, e).forEach(this::takesABallot);
        does(d, "vote-open-casting", values());
        casts(a, Choice.NO);
        String first = ballot();
        String[] kept = tokens.get(d);
        assertThat(does(d, "vote-close", values("outcome", "ANNULLED"))).isEqualTo("ANNULLED");

        assertThat(open()).containsExactly("vote-open-casting");
        assertThat(ballot()).isNotEqualTo(first);
        assertThat(station.key(first, a).phase()).isEqualTo(BallotPhase.ANNULLED);
        assertThat(jdbc.queryForObject("select count(*) from ballot_box", Long.class))
                .isZero();
        takesABallot(a);
        does(d, "vote-open-casting", values());
        assertThat(refusedWith(() -> station.cast(ballot(), kept[0], kept[1], Choice.YES)))
                .as("a ballot of the annulled one")
                .isEqualTo(Refusal.Kind.RULE);
        casts(a, Choice.YES);
        does(d, "vote-close", values());
        assertThat(votes.current(number).tally().ballots()).isEqualTo(new Ballots(1, 1, 1, 0, 0, 0));
    }

    /** What PostgreSQL does to the box when it comes up after a crash. */
    @Test
    void aBoxThatTheDatabaseLostIsAnnulledAndNotCountedAsEmpty() {
        theMeetingVotes("ELECTRONIC", List.of(a, d, e));
        List.of(a, d).forEach(this::takesABallot);
        does(d, "vote-open-casting", values());
        casts(a, Choice.YES);
        jdbc.update("delete from ballot_box");

        assertThat(refusedWith(() -> casts(d, Choice.YES))).isEqualTo(Refusal.Kind.ALREADY_DONE);
        assertThat(does(d, "vote-close", values("outcome", "CLOSED"))).isEqualTo("ANNULLED");
        assertThat(open()).containsExactly("vote-open-casting");
    }

    @Test
    void aCaseThatEndsEarlyTakesItsBallotWithIt() {
        theMeetingVotes("ELECTRONIC", List.of(a, d, e));
        jdbc.update("update membership_case set state = 'WITHDRAWN' where number = ?", number);
        assertThat(refusedWith(() -> takesABallot(a))).isEqualTo(Refusal.Kind.ALREADY_DONE);
        assertThat(station.openFor(a)).isEmpty();
    }

    @Test
    void withoutAQuorumThereIsNoBallot() {
        theMeetingVotes("ELECTRONIC", List.of(d, e));
        assertThat(open()).containsExactly("vote-convene");
        assertThat(jdbc.queryForObject("select count(*) from electronic_ballot", Long.class))
                .isZero();
    }
}
