package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The refusals on the way to a development target. */
class RefusedEarly {

    private final Walk walk;
    private final RedBox box;
    private final JdbcTemplate jdbc;
    private final Visitor visitor;

    RefusedEarly(Walk walk, RedBox box, JdbcTemplate jdbc, Visitor visitor) {
        this.walk = walk;
        this.box = box;
        this.jdbc = jdbc;
        this.visitor = visitor;
    }

    void application() {
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

    void cultivation() {
        box.refused("liu.fang", "cultivation-recommend", "LEAGUE-RECOMMENDATION", "route", "MEMBERS");
        walk.does("liu.fang", "cultivation-recommend", "route", "LEAGUE");
        String determine = "cultivation-determine";
        box.refused("liu.fang", determine, "T-WAIT", Between.meeting("outcome", "DETERMINED"));
        walk.at("2026-10-08");
        box.refused(
                "liu.fang",
                determine,
                "COMMITTEE-QUORUM",
                Between.meeting("outcome", "DETERMINED", "dueMembers", 4, "presentMembers", 4, "yes", 4));
        box.refused(
                "liu.fang",
                determine,
                "COMMITTEE-MAJORITY",
                Between.meeting("outcome", "DETERMINED", "yes", 2, "no", 3));
        box.refused("liu.fang", determine, "VOTE-COUNTS", Between.meeting("outcome", "NOT_YET", "no", 3));
        walk.does("liu.fang", determine, Between.meeting("outcome", "DETERMINED"));
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

    void developmentTarget() {
        walk.does("liu.fang", "target-opinions");
        walk.does("liu.fang", "target-discuss", Between.meeting("outcome", "PROPOSE"));
        walk.does("song.jianguo", "target-consent", "outcome", "AGREED");
        walk.does("liu.fang", "notice-open");
        LocalDate until = LocalDate.parse(walk.fact("noticeUntil"));
        visitor.objects(
                "/notices/" + jdbc.queryForObject("select max(id) from public_notice", Long.class), "text", "有人反映。");
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
}
