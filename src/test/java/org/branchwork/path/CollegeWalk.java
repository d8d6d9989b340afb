package org.branchwork.path;

import java.util.List;
import java.util.Map;
import org.branchwork.path.publicnotice.Notices;
import org.branchwork.path.publicnotice.Objecting;
import org.branchwork.path.publicnotice.ObjectionDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes a case of the {@link College} through the first two stages and, step by step, through the later ones. */
public abstract class CollegeWalk extends CollegeForms {

    @Autowired
    protected Notices notices;

    @Autowired
    protected ObjectionDesk objections;

    /** The applicant t and the members a to e of his branch, a being its secretary. */
    protected String t = "t8";

    protected String a = "w01";
    protected String b = "w02";
    protected String c = "w03";
    protected String d = "w04";
    protected String e = "w05";
    private String branch = "BS8";

    @BeforeEach
    void foundTheCollege() {
        new College(jdbc).found();
    }

    @AfterEach
    void clearWhatBelongsToCases() {
        jdbc.update("update person set membership = 'NONE', member_since = null, membership_given = false"
                + " where login in ('t7', 't8')");
        for (String table : List.of(
                "objection",
                "public_notice",
                "announced_day",
                "admission_form",
                "committee_decision",
                "committee_count",
                "approval_round_due",
                "approval_round",
                "ballot_box",
                "ballot_token",
                "ballot_roll",
                "electronic_ballot",
                "ballot_count",
                "written_opinion",
                "branch_vote_present",
                "branch_vote_due",
                "branch_vote_exclusion",
                "branch_vote")) {
            jdbc.update("delete from " + table);
        }
    }

    /** From here on the branch below the general branch is meant. */
    protected void belowTheGeneralBranch() {
        turnTo("BS7", "t7", "v");
    }

    protected void backToTheOtherBranch() {
        turnTo("BS8", "t8", "w");
    }

    protected String branch() {
        return branch;
    }

    private void turnTo(String code, String applicant, String letter) {
        branch = code;
        t = applicant;
        a = letter + "01";
        b = letter + "02";
        c = letter + "03";
        d = letter + "04";
        e = letter + "05";
    }

    /** An activist since 1 June 2026, found mature a year later to the day. */
    protected void mature() {
        applies(t, branch);
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(
                a,
                "cultivation-recommend",
                values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "党员推荐。"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
        at("2026-12-01");
        round("CONTINUE", "2026-12-01");
        at("2027-06-01");
        round("MATURE", "2027-06-01");
    }

    /** One round of assessment. */
    protected void round(String outcome, String day) {
        for (String contact : List.of(b, c)) {
            does(contact, "cultivation-contact-opinion", values("opinion", "进步明显。", "recommendation", "继续"));
        }
        does(a, "cultivation-assess", values("outcome", outcome, "assessedOn", day, "opinion", "意见一致。"));
    }

    /** Proposed and agreed on 1 June 2027; the notice can be posted. */
    protected void consented() {
        mature();
        does(a, "target-opinions", opinions());
        does(a, "target-discuss", meeting("PROPOSE", "2027-06-01", true));
        does("k1", "target-consent", answer("AGREED", "2027-06-01"));
    }

    /** Posted on Wednesday 2 June 2027, so that it runs until Wednesday 9 June. */
    protected void posted() {
        consented();
        at("2027-06-02");
        does(a, "notice-open", values("openedOn", "2027-06-02", "places", "学院公告栏"));
    }

    /** A development target since 10 June 2027. */
    protected void listed() {
        posted();
        at("2027-06-10");
        does(a, "notice-close", closing("CLEAR", true));
    }

    /** Somebody objects to the one notice that runs. */
    protected void objects(String text) {
        objections.lodge(notices.running().get(0).id(), new Objecting(text, "王五", "电话13800000000"));
    }

    protected void sponsored() {
        does(a, "target-appoint-sponsors", values("sponsors", List.of(b, c)));
        for (String sponsor : List.of(b, c)) {
            does(sponsor, "target-accept-sponsorship", values("outcome", "ACCEPT", "statement", "愿意担任。"));
        }
    }

    /** Sponsored, reviewed and trained by 17 June 2027. */
    protected void ready() {
        listed();
        sponsored();
        at("2027-06-17");
        does("k3", "target-political-review", review("QUALIFIED", "2027-06-17"));
        does("k3", "target-training", training(true));
    }

    /** Passed by the committee of the branch on 18 June 2027, and by the one above on 21 June. */
    protected void preReviewed() {
        ready();
        at("2027-06-18");
        does(a, "acceptance-committee-review", meeting("PASS", "2027-06-18", true));
        at("2027-06-21");
        does("k1", "acceptance-pre-review", with(preReview("PASS", "2027-06-21"), "formNumber", "202700017"));
    }

    /** The form filled in and both sponsors' opinions in it: the branch can meet. */
    protected void filledIn() {
        preReviewed();
        does(t, "acceptance-fill-form", values("motive", "我志愿加入中国共产党。"));
        for (String sponsor : List.of(b, c)) {
            does(sponsor, "acceptance-sponsor-opinion", values("opinion", "同意介绍入党。"));
        }
    }

    /** A meeting of all five at 14:00 of that day, and its result confirmed. */
    protected void votes(String day, boolean adopted) {
        does(
                a,
                "vote-convene",
                values("meetingAt", day + "T14:00", "place", "学院会议室", "mode", "PAPER", "tellers", List.of(d, e)));
        at(day + "T14:30");
        does(a, "vote-attendance", values("present", List.of(a, b, c, d, e), "outcome", "HELD"));
        int yes = adopted ? 4 : 2;
        Map<String, Object> count =
                values("issued", 5, "returned", 5, "yes", yes, "no", 5 - yes, "abstain", 0, "invalid", 0);
        does(d, "vote-count-first", count);
        does(e, "vote-count-second", count);
        does(a, "vote-resolution", values("outcome", "CONFIRM"));
    }

    /** Accepted by the branch on 25 June 2027. */
    protected void resolved() {
        filledIn();
        votes("2027-06-25", true);
    }

    /** All three members decide alike, and the secretary concludes. */
    protected void concludes(String choice, String outcome, String day) {
        for (String member : List.of("k1", "k2", "k3")) {
            does(member, "approval-decide", values("outcome", choice));
        }
        does("k1", "approval-conclude", values("outcome", outcome, "meetingOn", day));
    }
}
