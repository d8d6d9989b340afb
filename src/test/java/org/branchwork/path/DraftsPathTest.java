package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.branchwork.EveryColumn;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.privacy.MyFile;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.Doorway;
import org.branchwork.task.draft.DraftDesk;
import org.branchwork.task.draft.FormPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a draft lives: for one turn of one step, whatever becomes of its task's id. */
class DraftsPathTest extends CollegeWalk {

    private static final String REPORT = "cultivation-thought-report";
    private static final String OPINION = "cultivation-contact-opinion";

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private Doorway doorway;

    @Autowired
    private StageRestart restart;

    @Autowired
    private EarlyEnds ends;

    @Autowired
    private MyFile files;

    @AfterEach
    void clearTheDrafts() {
        jdbc.update("delete from form_draft");
    }

    @Test
    void isReadByItsAuthorAndStandsNowhereInClear() {
        anActivist();
        FormPlace report = place(t, REPORT);
        drafts.keep(t, report, "MARK-DRAFT");
        assertThat(drafts.find(t, report).orElseThrow().typed()).isEqualTo("MARK-DRAFT");
        assertThat(drafts.find(a, report)).as("the secretary").isEmpty();
        assertThat(EveryColumn.holding(jdbc, "MARK-DRAFT")).isEmpty();
        // carried to somebody else's row it does not open
        drafts.keep(a, report, "x");
        jdbc.update(
                "update form_draft set typed = (select typed from form_draft where login = ?) where login = ?", t, a);
        assertThat(drafts.find(a, report)).isEmpty();
    }

    @Test
    void goesWhenTheStepIsTakenAndDoesNotComeBackInTheNextRound() {
        anActivist();
        FormPlace report = place(t, REPORT);
        drafts.keep(t, report, "of December");
        does(t, REPORT, values("reportedOn", "2026-12-01", "text", "x"));
        assertThat(rows()).isZero();
        // a window left open saves late: what it saved for is over
        jdbc.update(
                "insert into form_draft (login, place, case_number, step_key, turn, saved_at, typed)"
                        + " values (?, ?, ?, ?, 0, timestamp '2026-12-01 10:00:00', 'x')",
                t,
                number + "/" + REPORT,
                number,
                REPORT);
        at("2027-03-01");
        assertThat(place(t, REPORT)).isEqualTo(report);
        assertThat(drafts.find(t, report)).isEmpty();
        drafts.keep(t, report, "of March");
        assertThat(drafts.find(t, report).orElseThrow().typed()).isEqualTo("of March");
    }

    @Test
    void outlivesAStageThatIsStartedAnew() {
        anActivist();
        String before = taskOf(b, OPINION).id();
        drafts.keep(b, place(b, OPINION), "half an opinion");
        drafts.keep(t, place(t, REPORT), "half a report");
        restart.restart(number);
        at("2026-12-01T09:05");
        assertThat(taskOf(b, OPINION).id()).isNotEqualTo(before);
        assertThat(drafts.find(b, place(b, OPINION)).orElseThrow().typed()).isEqualTo("half an opinion");
        assertThat(drafts.find(t, place(t, REPORT)).orElseThrow().typed()).isEqualTo("half a report");
        assertThat(drafts.find(c, place(c, OPINION))).isEmpty();
    }

    @Test
    void ofARepeatedStepEachHasHisOwnAndOneTakenLeavesTheOther() {
        anActivist();
        drafts.keep(b, place(b, OPINION), "of b");
        drafts.keep(c, place(c, OPINION), "of c");
        does(b, OPINION, values("opinion", "x", "recommendation", "x"));
        assertThat(rows()).isOne();
        assertThat(drafts.find(c, place(c, OPINION)).orElseThrow().typed()).isEqualTo("of c");
    }

    @Test
    void goesWhenItsTaskIsWithdrawn() {
        anActivist();
        drafts.keep(b, place(b, OPINION), "x");
        drafts.keep(t, place(t, REPORT), "x");
        ends.withdraw(t, number, new EarlyEnds.Withdrawal("x", null, null));
        assertThat(rows()).isZero();
    }

    @Test
    void goesAfterAWhile() {
        anActivist();
        drafts.keep(t, place(t, REPORT), "x");
        at("2027-02-27");
        assertThat(drafts.forgetOlderThan(Period.ofDays(90))).isZero();
        at("2027-03-02");
        assertThat(drafts.forgetOlderThan(Period.ofDays(90))).isOne();
    }

    @Test
    void isInTheFileOfItsAuthorWholeWhereItIsAboutHimself() {
        anActivist();
        drafts.keep(t, place(t, REPORT), "{\"texts\":{\"text\":[\"MARK-OWN\"]}}");
        drafts.keep(b, place(b, OPINION), "{\"texts\":{\"opinion\":[\"MARK-OTHER\"]}}");
        assertThat(files.of(t).get("drafts").toString()).contains("MARK-OWN", number, REPORT);
        assertThat(files.of(b).get("drafts").toString())
                .contains(OPINION, "2026-12-01")
                .doesNotContain("MARK-OTHER", number);
    }

    @Test
    void ofASecretDecisionThereIsNone() {
        settles("C7", "COMMITTEE-VOTE", "SECRET");
        resolved();
        at("2027-06-28");
        does("k1", "acceptance-committee-talk", committeeTalk("2027-06-28"));
        assertThat(drafts.allowed(doorway.context(taskOf("k2", "approval-decide"), "k2")))
                .isFalse();
        assertThat(drafts.allowed(doorway.context(taskOf("k1", "approval-conclude"), "k1")))
                .isTrue();
    }

    @Test
    void tooMuchIsRefusedAndWhatWasKeptStays() {
        anActivist();
        FormPlace report = place(t, REPORT);
        drafts.keep(t, report, "x");
        Refusal refusal = refusal(() -> drafts.keep(t, report, "长".repeat(120_001)));
        assertThat(refusal.violations().get(0).messageKey()).isEqualTo("input.draft-too-long");
        assertThat(drafts.find(t, report).orElseThrow().typed()).isEqualTo("x");
        drafts.keep(t, report, "长".repeat(120_000));
        assertThat(drafts.find(t, report).orElseThrow().typed()).hasSize(120_000);
    }

    /** A round and a report are open. */
    private void anActivist() {
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(a, "cultivation-recommend", values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "x"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
        at("2026-12-01");
    }

    private FormPlace place(String login, String key) {
        return FormPlace.of(taskOf(login, key));
    }

    private int rows() {
        return jdbc.queryForObject("select count(*) from form_draft", Integer.class);
    }
}
