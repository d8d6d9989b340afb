package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.branchwork.rulebook.RuleCatalogue;
import org.branchwork.rulebook.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * One case on whose way almost every rule refuses once, each time by the route Tasklist itself takes: what comes back is what
 * the red box shows, a sentence with its numbers in the language of whoever pressed the button.
 */
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:refusals;DB_CLOSE_DELAY=-1")
class RefusalsJourneyTest extends Between {

    /** Refused where there is no task. */
    private static final Map<String, String> NO_TASK = Map.of(
            "AGE-18", "an application is handed in on our pages and over the interface",
            "ALREADY-MEMBER", "as before",
            "CASE-OPEN", "as before",
            "WRONG-BRANCH", "as before");

    /** Rows that carry the number of a rule published under another id, or say what a form asks for. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "T-TRAIN-HOURS",
            "T-APPR-LATEST",
            "T-EXT-LEAST",
            "BRANCH-COMMITTEE-FROM",
            "APPROVAL-QUORUM",
            "SPONSOR-SANCTION-IMPACT",
            "CONSENT-FIRST",
            "JOINT-VETTING");

    private static final List<String> TELLERS = List.of("zhou.ming", "feng.xue");

    private static final List<String> PRESENT =
            List.of("liu.fang", "wang.lei", "zhao.peng", "zhou.ming", "feng.xue", "han.bing");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RuleCatalogue catalogue;

    private RedBox box;

    @Test
    void everyRuleIsASentenceInTasklist() {
        SoftAssertions all = new SoftAssertions();
        box = new RedBox(walk, new Visitor(port), jdbc, all);
        settles("T-WAIT", "1 MONTH");
        settles("CERTIFICATE-MISSING", "ON");
        settles("CERTIFICATE-EXPIRED", "ON");
        settles("CONTACT-LOAD", "1");
        jdbc.update("insert into kinship (login, relative, relation) values ('li.chenxi', 'jiang.hao', 'SIBLING')");
        try {
            walkAll();
        } finally {
            all.assertAll();
        }
        assertAllRulesRefused();
    }

    private void walkAll() {
        application();
        cultivation();
        developmentTarget();
        acceptance();
        branchVote();
        approval();
        probation();
    }

    private void assertAllRulesRefused() {
        Set<String> refusing = catalogue.on(LocalDate.parse("2028-01-01"), "C1").stream()
                .filter(one ->
                        one.value().severity() == Severity.BLOCK || one.value().severity() == Severity.WARN)
                .map(one -> one.value().rule().id())
                .filter(id -> !NEVER_ALONE.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        refusing.removeAll(NO_TASK.keySet());
        refusing.add("T-APPR");
        assertThat(box.rules()).hasSizeGreaterThan(40).containsAll(refusing);
    }

    private void settles(String key, String value) {
        jdbc.update(
                "insert into organ_policy (organ, policy_key, policy_value, from_day) values ('C1', ?, ?, date '2020-01-01')",
                key,
                value);
    }

    private void application() {
        assertThat(walk.apply("li.chenxi", "BS1").status()).isEqualTo(201);
        String receive = "application-receive";
        Object[] accepted = {"outcome", "ACCEPTED"};
        box.faulty("liu.fang", receive, "receivedOn", "receivedOn", "", "outcome", "ACCEPTED");
        box.faulty("liu.fang", receive, "receivedOn", "receivedOn", "2.9.2026", "outcome", "ACCEPTED");
        box.faulty("liu.fang", receive, "outcome", "outcome", "PERHAPS");
        box.faulty("liu.fang", receive, "remarks", "remarks", "很".repeat(10_001), "outcome", "ACCEPTED");
        box.faulty(
                "liu.fang",
                receive,
                "defects[0].defect",
                "defects",
                List.of(Map.of("defect", "")),
                "outcome",
                "RETURNED");
        box.faulty("liu.fang", receive, "stranger", "stranger", "x", "outcome", "ACCEPTED");
        box.refused("liu.fang", receive, "DATE-FUTURE", "receivedOn", "2026-09-02", "outcome", "ACCEPTED");
        box.refused("liu.fang", receive, "DATE-ORDER", "receivedOn", "2026-08-31", "outcome", "ACCEPTED");
        walk.does("liu.fang", receive, accepted);
        box.faulty("liu.fang", "application-talk", "talkers", "talkers", List.of("nobody"), "outcome", "SUITABLE");
        walk.does("liu.fang", "application-talk", "talkers", List.of("liu.fang"), "outcome", "SUITABLE");
    }

    private void cultivation() {
        box.refused("liu.fang", "cultivation-recommend", "LEAGUE-RECOMMENDATION", "route", "MEMBERS");
        walk.does("liu.fang", "cultivation-recommend", "route", "LEAGUE");
        String determine = "cultivation-determine";
        box.refused("liu.fang", determine, "T-WAIT", meeting("outcome", "DETERMINED"));
        walk.at("2026-10-08");
        box.refused(
                "liu.fang",
                determine,
                "COMMITTEE-QUORUM",
                meeting("outcome", "DETERMINED", "dueMembers", 4, "presentMembers", 4, "yes", 4));
        box.refused("liu.fang", determine, "COMMITTEE-MAJORITY", meeting("outcome", "DETERMINED", "yes", 2, "no", 3));
        box.refused("liu.fang", determine, "VOTE-COUNTS", meeting("outcome", "NOT_YET", "no", 3));
        walk.does("liu.fang", determine, meeting("outcome", "DETERMINED"));
        walk.does("tang.wenbin", "cultivation-file", "outcome", "NO_OBJECTION");
        String contacts = "cultivation-appoint-contacts";
        box.refused("liu.fang", contacts, "CONTACT-COUNT", "contacts", List.of("wang.lei", "wu.tong", "sun.yue"));
        box.refused("liu.fang", contacts, "CONTACT-FULL-MEMBER", "contacts", List.of("yang.guang"));
        box.refused("liu.fang", contacts, "CONTACT-SANCTION", "contacts", List.of("zheng.kai"));
        box.refused("liu.fang", contacts, "CONTACT-KINSHIP", "contacts", List.of("chen.jing"));
        accompaniesAnother("sun.yue");
        box.refused("liu.fang", contacts, "CONTACT-LOAD", "contacts", List.of("sun.yue"));
        walk.does("liu.fang", contacts, "contacts", List.of("wang.lei", "wu.tong"));
        assessed("2027-04-08", "CONTINUE");
        assessed("2027-10-08", "MATURE");
    }

    private void accompaniesAnother(String login) {
        String here = walk.caseNumber();
        assertThat(walk.apply("he.ziqi", "BS1").status()).isEqualTo(201);
        jdbc.update(
                "insert into companion (case_number, role, login, since_day) values (?, 'CONTACT', ?, date '2026-10-08')",
                walk.caseNumber(),
                login);
        walk.continues(here);
    }

    private void assessed(String day, String outcome) {
        walk.at(day);
        walk.does("wang.lei", "cultivation-contact-opinion");
        walk.does("wu.tong", "cultivation-contact-opinion");
        if (outcome.equals("CONTINUE")) {
            box.refused("liu.fang", "cultivation-assess", "T-CULT", "outcome", "MATURE");
        }
        walk.does("liu.fang", "cultivation-assess", "outcome", outcome);
    }

    private void developmentTarget() {
        walk.does("liu.fang", "target-opinions");
        walk.does("liu.fang", "target-discuss", meeting("outcome", "PROPOSE"));
        walk.does("song.jianguo", "target-consent", "outcome", "AGREED");
        walk.does("liu.fang", "notice-open");
        LocalDate until = LocalDate.parse(walk.fact("noticeUntil"));
        new Visitor(port)
                .objects(
                        "/notices/" + jdbc.queryForObject("select max(id) from public_notice", Long.class),
                        "text",
                        "有人反映。");
        walk.at(until.plusDays(1).toString());
        Object[] clear = {"wasVisible", true, "outcome", "CLEAR"};
        box.refused("liu.fang", "notice-close", "OBJECTION-OPEN", clear);
        jdbc.update("update public_notice set until_day = ?", until.plusDays(3));
        box.refused("liu.fang", "notice-close", "T-NOTICE", clear);
        jdbc.update("update public_notice set until_day = ?", until);
        walk.does("song.jianguo", "notice-investigate", "outcome", "UNFOUNDED");
        walk.does("liu.fang", "notice-close", clear);

        String sponsors = "target-appoint-sponsors";
        box.refused("liu.fang", sponsors, "SPONSOR-COUNT", "sponsors", List.of("wang.lei"));
        box.refused("liu.fang", sponsors, "SPONSOR-FULL-MEMBER", "sponsors", List.of("wang.lei", "yang.guang"));
        box.refused("liu.fang", sponsors, "SPONSOR-KINSHIP", "sponsors", List.of("wang.lei", "chen.jing"));
        box.refused("liu.fang", sponsors, "SPONSOR-SELF", "sponsors", List.of("wang.lei", "wang.lei"));
        jdbc.update("update sanction set rights_restored_on = null where login = 'zheng.kai'");
        box.refused("liu.fang", sponsors, "SPONSOR-SANCTION", "sponsors", List.of("wang.lei", "zheng.kai"));
        box.refused("liu.fang", sponsors, "SPONSOR-SANCTION", "sponsors", List.of("wang.lei", "feng.xue"));
        walk.does("liu.fang", sponsors, "sponsors", List.of("wang.lei", "han.bing"));
        walk.does("wang.lei", "target-accept-sponsorship", "outcome", "ACCEPT");
        walk.does("han.bing", "target-accept-sponsorship", "outcome", "ACCEPT");
        box.faulty(
                "liu.fang",
                "target-political-review",
                "departmentsHeardOn",
                "departmentsHeardOn",
                "",
                "outcome",
                "QUALIFIED");
        walk.does("liu.fang", "target-political-review", "outcome", "QUALIFIED");
        box.refused("tang.wenbin", "target-training", "T-TRAIN", training(2, 16, "P-1"));
        box.refused("tang.wenbin", "target-training", "CERTIFICATE-MISSING", training(3, 24, ""));
        walk.at(LocalDate.parse(walk.fact("listedOn")).plusDays(3).toString());
        walk.does("tang.wenbin", "target-training", training(3, 24, "P-1"));
    }

    private Object[] training(int days, int hours, String certificate) {
        LocalDate from = LocalDate.parse(walk.fact("listedOn"));
        return new Object[] {
            "from",
            from.toString(),
            "until",
            from.plusDays(2).toString(),
            "days",
            days,
            "hours",
            hours,
            "mode",
            "OFFLINE",
            "examPassed",
            true,
            "certificate",
            certificate
        };
    }

    private void acceptance() {
        String review = "acceptance-committee-review";
        String facts = " from case_fact where fact in ('REVIEWED_ON', 'TRAINED_ON', 'NOTICE_UNTIL')";
        List<Map<String, Object>> kept = jdbc.queryForList("select case_id, fact, fact_value" + facts);
        jdbc.update("delete" + facts);
        jdbc.update("update companion set accepted_on = null where login = 'han.bing'");
        box.refused("liu.fang", review, "NOTICE-MISSING", meeting("outcome", "PASS"));
        kept.forEach(fact -> jdbc.update(
                "insert into case_fact (case_id, fact, fact_value) values (?, ?, ?)",
                fact.get("case_id"),
                fact.get("fact"),
                fact.get("fact_value")));
        jdbc.update("update companion set accepted_on = since_day where login = 'han.bing'");
        setTraining("2026-01-05");
        box.refused("liu.fang", review, "T-RETRAIN", meeting("outcome", "PASS"));
        setTraining(walk.fact("listedOn"));
        walk.does("liu.fang", review, meeting("outcome", "PASS"));
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

    private void branchVote() {
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

    private void approval() {
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
        walk.does("liu.fang", "probation-assign-group", "group", "GS11");
        walk.does("liu.fang", "probation-oath");
    }

    /** His application comes late: the opinions are asked on the last day, and the committee meets. */
    private void probation() {
        LocalDate last = LocalDate.parse(walk.fact("probationUntil"));
        walk.at(last.toString());
        walk.does("liu.fang", "probation-opinions");
        String review = "probation-committee-review";
        String later = last.plusMonths(1).toString();
        box.refused("liu.fang", review, "APPLICATION-MISSING", meeting("proposal", "CONVERT"));
        box.refused("liu.fang", review, "T-EXT", meeting("proposal", "EXTEND", "extensionMonths", 13));
        box.refused("liu.fang", review, "T-POST", meeting("proposal", "POSTPONE", "postponedUntil", later));
        extended(last, true);
        box.refused("liu.fang", review, "EXTENSION-ONCE", meeting("proposal", "EXTEND", "extensionMonths", 6));
        extended(last, false);
        walk.does("li.chenxi", "probation-apply-conversion");
        walk.does("liu.fang", review, meeting("proposal", "CONVERT"));
        Object[] called = {"meetingAt", last.minusDays(1) + "T14:00", "mode", "PAPER", "tellers", TELLERS};
        box.refused("liu.fang", "vote-convene", "T-PROB", called);
        called[1] = last + "T14:00";
        walk.does("liu.fang", "vote-convene", called);
        walk.at(last + "T14:00");
        walk.does("liu.fang", "vote-attendance", "present", PRESENT);
        counted();
        decided();
        walk.does("song.jianguo", "approval-conclude", "outcome", "APPROVED");
        archive();
    }

    private void archive() {
        String opinions =
                " where step_key = 'cultivation-contact-opinion' and case_number = '" + walk.caseNumber() + "'";
        jdbc.update("update case_step set step_key = 'lost'" + opinions);
        box.refused("liu.fang", "probation-archive", "ARCHIVE-INCOMPLETE");
        jdbc.update("update case_step set step_key = 'cultivation-contact-opinion' where step_key = 'lost'");
        walk.does("liu.fang", "probation-archive");
        assertThat(walk.state()).isEqualTo("FULL_MEMBER");
    }

    private void decided() {
        COMMITTEE.stream()
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
