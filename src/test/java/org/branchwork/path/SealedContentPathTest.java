package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.branchwork.EveryColumn;
import org.branchwork.checks.CheckTable;
import org.branchwork.path.publicnotice.Objecting;
import org.branchwork.sealing.SealBroken;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is confidential goes through the ordinary forms, is shown to those who need it, and stands nowhere in the database in
 * clear. Seen red with the columns left open.
 */
class SealedContentPathTest extends CollegeWalk {

    private static final String[] SECRETS = {
        "MARK-OBJECTION", "MARK-NAME", "MARK-CHANNEL", "MARK-FINDING", "MARK-REPLY", "MARK-REPORT", "MARK-VETTING"
    };

    @Autowired
    private Tasks openTasks;

    @Autowired
    private TaskDesk tables;

    @Test
    void whatIsSealedStandsNowhereInClear() {
        posted();
        objections.lodge(notices.running().get(0).id(), new Objecting("MARK-OBJECTION", "MARK-NAME", "MARK-CHANNEL"));
        assertThat(shown("k1", "notice-investigate").facts())
                .containsEntry("objectionText", "MARK-OBJECTION")
                .containsEntry("objectorName", "MARK-NAME")
                .containsEntry("objectionContact", "MARK-CHANNEL");
        does(
                "k1",
                "notice-investigate",
                values("outcome", "UNFOUNDED", "finding", "MARK-FINDING", "reply", "MARK-REPLY"));
        at("2027-06-10");
        does(a, "notice-close", closing("CLEAR", true));
        at("2027-06-17");
        does(
                "k3",
                "target-political-review",
                with(
                        review("SUPPLEMENT", "2027-06-17"),
                        "report",
                        "MARK-REPORT",
                        "jointVettingResult",
                        "MARK-VETTING"));
        assertThat(shown("k3", "target-political-review").values()).containsEntry("report", "MARK-REPORT");

        assertThat(EveryColumn.holding(jdbc, SECRETS)).isEmpty();
        CheckTable.holds(
                SealedContentPathTest.class,
                "H4",
                "confidential texts, typed into the ordinary forms, found in any column of any table",
                SECRETS.length,
                EveryColumn.holding(jdbc, SECRETS).size(),
                "the same search finds an ordinary opinion in its column");
        // the control: what is not confidential is found by the same search
        assertThat(EveryColumn.holding(jdbc, "群众反映良好。")).containsExactly("case_step.entered_values: 群众反映良好。");
    }

    @Test
    void whoReadsItIsWrittenDownOnceForEachReading() {
        posted();
        objects("……");
        shown("k1", "notice-investigate");
        shown("k1", "notice-investigate");
        shown("k3", "notice-investigate");
        assertThat(readings()).containsExactly("k1 read:notice-investigate", "k3 read:notice-investigate");
        does("k1", "notice-investigate", values("outcome", "UNFOUNDED", "finding", "x", "reply", "y"));
        at("2027-06-10");
        does(a, "notice-close", closing("CLEAR", true));
        at("2027-06-17");
        shown(a, "target-political-review");
        assertThat(readings()).as("an empty form tells nothing").hasSize(2);
        does("k3", "target-political-review", review("SUPPLEMENT", "2027-06-17"));
        shown(a, "target-political-review");
        assertThat(readings()).contains(a + " read:target-political-review");
    }

    @Test
    void whatIsCarriedToAnotherRowDoesNotOpenThere() {
        posted();
        objects("first");
        objects("second");
        List<Long> ids = jdbc.queryForList("select id from objection order by id", Long.class);
        String first =
                jdbc.queryForObject("select name from objector where objection_id = ?", String.class, ids.get(0));
        jdbc.update("update objector set name = ? where objection_id = ?", first, ids.get(1));
        assertThat(shown("k1", "notice-investigate", ids.get(0)).facts()).containsEntry("objectorName", "王五");
        assertThatThrownBy(() -> shown("k1", "notice-investigate", ids.get(1))).isInstanceOf(SealBroken.class);
        jdbc.update("update objector set name = contact where objection_id = ?", ids.get(0));
        assertThatThrownBy(() -> shown("k1", "notice-investigate", ids.get(0))).isInstanceOf(SealBroken.class);
    }

    @Test
    void aMembersReasonIsSealedToo() {
        resolved();
        at("2027-06-28");
        does("k1", "acceptance-committee-talk", committeeTalk("2027-06-28"));
        does("k2", "approval-decide", values("outcome", "REFUSE", "reason", "MARK-REASON"));
        assertThat(jdbc.queryForObject("select count(*) from committee_decision where reason is not null", Long.class))
                .isOne();
        assertThat(EveryColumn.holding(jdbc, "MARK-REASON")).isEmpty();
    }

    private Shown shown(String login, String key, Long subject) {
        return openTasks.ofCase(number).stream()
                .filter(task -> task.key().equals(key) && task.subject().equals(subject.toString()))
                .map(task -> tables.opened(task, login).shown())
                .findFirst()
                .orElseThrow();
    }

    private List<String> readings() {
        return jdbc.queryForList(
                "select actor || ' ' || act from audit_entry where act like 'read:%' order by id", String.class);
    }
}
