package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The refusals from the acceptance to the archive. */
class RefusedLate {

    private static final List<String> TELLERS = List.of("zhou.ming", "feng.xue");

    private static final List<String> PRESENT =
            List.of("liu.fang", "wang.lei", "zhao.peng", "zhou.ming", "feng.xue", "han.bing");

    private final Walk walk;
    private final RedBox box;
    private final JdbcTemplate jdbc;

    RefusedLate(Walk walk, RedBox box, JdbcTemplate jdbc) {
        this.walk = walk;
        this.box = box;
        this.jdbc = jdbc;
    }

    void acceptance() {
        String review = "acceptance-committee-review";
        String facts = " from case_fact where fact in ('REVIEWED_ON', 'TRAINED_ON', 'NOTICE_UNTIL')";
        List<Map<String, Object>> kept = jdbc.queryForList("select case_id, fact, fact_value" + facts);
        jdbc.update("delete" + facts);
        jdbc.update("update companion set accepted_on = null where login = 'han.bing'");
        box.refused("liu.fang", review, "NOTICE-MISSING", Between.meeting("outcome", "PASS"));
        kept.forEach(fact -> jdbc.update(
                "insert into case_fact (case_id, fact, fact_value) values (?, ?, ?)",
                fact.get("case_id"),
                fact.get("fact"),
                fact.get("fact_value")));
        jdbc.update("update companion set accepted_on = since_day where login = 'han.bing'");
        setTraining("2026-01-05");
        box.refused("liu.fang", review, "T-RETRAIN", Between.meeting("outcome", "PASS"));
        setTraining(walk.fact("listedOn"));
        walk.does("liu.fang", review, Between.meeting("outcome", "PASS"));
        jdbc.update(
                "insert into admission_form (form_number, form_year, case_number, issued_on)"
                        + " select '2027-0001', 2027, number, date '2027-01-05' from membership_case where applicant = 'he.ziqi'");
        String preReview = "acceptance-pre-review";
        box.refused(
                "song.jianguo",
                preReview,
                "T-LEAVE",
                "outcome",
                "PASS",
                "leavingSoon",
                true,
                "formNumber",
                "2027-0002");
        box.refused(
                "song.jianguo",
                preReview,
                "FORM-NUMBER-USED",
                "outcome",
                "PASS",
                "leavingSoon",
                false,
                "formNumber",
                "2027-0001");
        box.refused("song.jianguo", preReview, "FORM-NUMBER-USED", "outcome", "PASS", "leavingSoon", false);
        walk.does("song.jianguo", preReview, "outcome", "PASS", "leavingSoon", false, "formNumber", "2027-0002");
        walk.does("li.chenxi", "acceptance-fill-form");
        walk.does("wang.lei", "acceptance-sponsor-opinion");
        walk.does("han.bing", "acceptance-sponsor-opinion");
    }

    private void setTraining(String day) {
        jdbc.update(
                "update case_fact set fact_value = ? where fact = 'TRAINED_ON' and case_id ="
                        + " (select id from membership_case where number = ?)",
                day,
                walk.caseNumber());
    }

    void branchVote() {
        String at = LocalDate.parse(walk.fact("preReviewedOn")).plusDays(5) + "T14:00";
        Object[] called = {"meetingAt", at, "mode", "PAPER", "tellers", List.of("zhou.ming", "wang.lei")};
        box.refused("liu.fang", "vote-convene", "TELLERS", called);
        called[5] = TELLERS;
        jdbc.update("update person set membership = 'NONE' where organ = 'BS1' and membership = 'FULL'"
                + " and login not in ('liu.fang', 'zhou.ming')");
        box.refused("liu.fang", "vote-convene", "BRANCH-TOO-SMALL", called);
        jdbc.update("update person set membership = 'FULL' where organ = 'BS1' and membership = 'NONE'"
                + " and member_since is not null");
        walk.does("liu.fang", "vote-convene", called);
        walk.at(at);
        Object written = List.of(Map.of("person", "sun.yue", "choice", "YES", "lodgedAt", at));
        box.refused("liu.fang", "vote-attendance", "WRITTEN-LATE", "present", PRESENT, "writtenOpinions", written);
        Object early = List.of(Map.of("person", "wang.lei", "choice", "YES", "lodgedAt", at.replace("T14", "T10")));
        box.refused("liu.fang", "vote-attendance", "WRITTEN-AND-PRESENT", "present", PRESENT, "writtenOpinions", early);
        box.refused(
                "liu.fang", "vote-attendance", "NOT-A-VOTER", "present", List.of("yang.guang", "liu.fang", "wang.lei"));
        walk.does("liu.fang", "vote-attendance", "present", PRESENT);
        Object[] counts = {"issued", 6, "returned", 6, "yes", 7, "no", 0, "abstain", 0, "invalid", 0};
        box.refused("zhou.ming", "vote-count-first", "VOTE-COUNTS", counts);
        counted();
        walk.does("xia.zhen", "acceptance-deliberate", "outcome", "FORWARD");
        box.refused("tang.wenbin", "acceptance-committee-talk", "CONFLICT", "talker", "jiang.hao");
        walk.does("tang.wenbin", "acceptance-committee-talk", "talker", "tang.wenbin");
    }

    void approval() {
        String conclude = "approval-conclude";
        box.refused("song.jianguo", conclude, "COMMITTEE-QUORUM", "outcome", "APPROVED");
        decided();
        box.refused("song.jianguo", conclude, "COMMITTEE-MAJORITY", "outcome", "REFUSED");
        String resolved =
                jdbc.queryForObject("select max(fact_value) from case_fact where fact = 'RESOLVED_ON'", String.class);
        jdbc.update("update case_fact set fact_value = '2027-01-05' where fact = 'RESOLVED_ON'");
        box.refused("song.jianguo", conclude, "T-APPR", "outcome", "APPROVED");
        jdbc.update("update case_fact set fact_value = ? where fact = 'RESOLVED_ON'", resolved);
        walk.does("song.jianguo", conclude, "outcome", "APPROVED");
        walk.does("bai.yulan", "acceptance-file");
        walk.does("liu.fang", "probation-assign-group", "group", "GS11");
        walk.does("liu.fang", "probation-oath");
    }

    /** His application comes late: the opinions are asked on the last day, and the committee meets. */
    void probation() {
        LocalDate last = LocalDate.parse(walk.fact("probationUntil"));
        walk.at(last.toString());
        walk.does("liu.fang", "probation-opinions");
        String review = "probation-committee-review";
        String later = last.plusMonths(1).toString();
        box.refused("liu.fang", review, "APPLICATION-MISSING", Between.meeting("proposal", "CONVERT"));
        box.refused("liu.fang", review, "T-EXT", Between.meeting("proposal", "EXTEND", "extensionMonths", 13));
        box.refused("liu.fang", review, "T-POST", Between.meeting("proposal", "POSTPONE", "postponedUntil", later));
        extended(last, true);
        box.refused("liu.fang", review, "EXTENSION-ONCE", Between.meeting("proposal", "EXTEND", "extensionMonths", 6));
        extended(last, false);
        walk.does("li.chenxi", "probation-apply-conversion");
        walk.does("liu.fang", review, Between.meeting("proposal", "CONVERT"));
        Object[] called = {"meetingAt", last.minusDays(1) + "T14:00", "mode", "PAPER", "tellers", TELLERS};
        box.refused("liu.fang", "vote-convene", "T-PROB", called);
        called[1] = last + "T14:00";
        walk.does("liu.fang", "vote-convene", called);
        walk.at(last + "T14:00");
        walk.does("liu.fang", "vote-attendance", "present", PRESENT);
        counted();
        decided();
        walk.does("song.jianguo", "approval-conclude", "outcome", "APPROVED");
        // nobody has assessed him on probation, so the archive lacks its register
        box.refused("liu.fang", "probation-archive", "ARCHIVE-INCOMPLETE");
        assertThat(walk.state()).isEqualTo("FULL_MEMBER");
    }

    private void decided() {
        Between.COMMITTEE.stream()
                .filter(one -> !one.equals("jiang.hao"))
                .forEach(member -> walk.does(member, "approval-decide", "outcome", "APPROVE"));
    }

    private void counted() {
        Object[] counts = {"issued", 6, "returned", 6, "yes", 6, "no", 0, "abstain", 0, "invalid", 0};
        walk.does("zhou.ming", "vote-count-first", counts);
        walk.does("feng.xue", "vote-count-second", counts);
        walk.does("liu.fang", "vote-resolution", "outcome", "CONFIRM");
    }

    /** For as long as a rule looks at it. */
    private void extended(LocalDate last, boolean on) {
        String theCase = "(select id from membership_case where number = '" + walk.caseNumber() + "')";
        jdbc.update(
                on
                        ? "insert into case_fact (case_id, fact, fact_value) values (" + theCase
                                + ", 'EXTENDED_UNTIL', '" + last.plusMonths(6) + "')"
                        : "delete from case_fact where fact = 'EXTENDED_UNTIL' and case_id = " + theCase);
    }
}
