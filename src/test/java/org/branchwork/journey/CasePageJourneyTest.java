package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.web.Browser;
import org.junit.jupiter.api.Test;

/** Why a case waits, as its page tells it at every kind of halt, and how far it is. */
class CasePageJourneyTest extends Between {

    private static final List<String> SPONSORS = List.of("wang.lei", "han.bing");
    private static final List<String> SEVEN =
            List.of("liu.fang", "wang.lei", "chen.jing", "zhao.peng", "zhou.ming", "feng.xue", "han.bing");

    @Test
    void whoHasItAndWhetherItWasSentBack() {
        enrols("chen.zhe", "陈喆㛃");
        walk.apply("chen.zhe", "BS1");
        assertThat(page("liu.fang")).contains("等待刘芳（本人）办理：受理陈喆㛃的入党申请", "立即办理：受理陈喆㛃的入党申请", "(当天)");
        assertThat(page("chen.zhe")).contains("等待刘芳办理").doesNotContain("立即办理");
        walk.at("2026-09-11T08:30");
        walk.does("liu.fang", "application-receive", "outcome", "RETURNED");
        walk.at("2026-09-13T08:30");
        assertThat(page("liu.fang"))
                .contains("等待陈喆㛃办理", "(已2天)", "须由陈喆㛃本人办理", "已于2026-09-11退回，退回环节：受理陈喆㛃的入党申请")
                .doesNotContain("立即办理");
        assertThat(page("chen.zhe"))
                .contains("等待陈喆㛃（本人）办理", "立即办理：修改陈喆㛃的入党申请书", "退回环节")
                .doesNotContain("须由陈喆㛃本人");
        walk.does("chen.zhe", "application-amend", "letter", "修改后的申请书。");
        walk.does("liu.fang", "application-receive", "outcome", "ACCEPTED");
        walk.at("2026-10-15T08:30");
        assertThat(page("liu.fang")).contains("已逾期2天").containsPattern(step("递交并受理入党申请书", "已完成", "2026-09-13"));
        does("withdrawal", "chen.zhe", Map.of());
        assertThat(page("liu.fang"))
                .contains("档案已于2026-10-15关闭：")
                .containsPattern(step("党组织派人谈话", "未进行", null))
                .doesNotContain("立即办理");
    }

    @Test
    void theCalendarTheRuleAndAnObjection() {
        walk.at("2026-09-01T08:30");
        enrols("jin.hong", "金𬭎");
        joins("jin.hong", ACTIVIST);
        walk.does("liu.fang", "cultivation-appoint-contacts", "contacts", List.of("wang.lei", "wu.tong"));
        assertThat(page("liu.fang"))
                .contains("等到2026-09-15：", "还有14天", "每6个月考察一次", "最早2026-09-15")
                .containsPattern(step("讨论提出发展对象人选", "未开始", "最早2026-09-15"));
        walk.at("2026-09-15T00:00");
        assertThat(page("liu.fang")).contains("等待", "填写对金𬭎的培养联系人意见", "其他待办");
        walk.does("wang.lei", "cultivation-contact-opinion");
        walk.does("wu.tong", "cultivation-contact-opinion");
        walk.does("liu.fang", "cultivation-assess", "outcome", "MATURE");
        walk.does("liu.fang", "target-opinions");
        walk.does("liu.fang", "target-discuss", meeting("outcome", "PROPOSE"));
        walk.does("song.jianguo", "target-consent", "outcome", "AGREED");
        walk.does("liu.fang", "notice-open");
        assertThat(page("liu.fang"))
                .contains("等到2026-09-22：公示期满", "公示期为5个工作日，期满前不得办理下一步", "（2026年）第13条")
                .doesNotContain("立即办理");
        String id = walk.get("/api/notices", null).body().path("items").findParents("name").stream()
                .filter(notice -> notice.path("name").asText().equals("金𬭎"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        walk.post("/api/notices/" + id + "/objections", null, Map.of("text", "反映问题。"));
        assertThat(page("liu.fang")).contains("调查答复之前不能结束公示");
        walk.at("2026-09-22T00:00");
        assertThat(page("liu.fang")).contains("立即办理：").contains("class=\"rule\"");
        walk.does("tang.wenbin", "notice-investigate", "outcome", "UNFOUNDED", "reply", "经查不属实。");
        walk.does("liu.fang", "notice-close", "wasVisible", false, "outcome", "CLEAR");
        assertThat(page("liu.fang")).contains("2026-09-22结束的公示未能全程可见，须重新公示。");
    }

    @Test
    void aMeetingThatCouldNotVoteCountsThatDifferAndWhatTheCommitteeReturns() {
        walk.at("2026-09-30T08:30");
        enrols("cao.kun", "曹堃");
        joins("cao.kun", LISTED);
        walk.does("liu.fang", "target-appoint-sponsors", "sponsors", List.of("wang.lei", "wu.tong"));
        walk.does("wang.lei", "target-accept-sponsorship", "outcome", "ACCEPT");
        walk.does("wu.tong", "target-accept-sponsorship", "outcome", "DECLINE");
        assertThat(page("liu.fang")).contains("2026-09-30有人表示不担任");
        walk.does("liu.fang", "target-appoint-sponsors", "sponsors", SPONSORS);
        walk.does("han.bing", "target-accept-sponsorship", "outcome", "ACCEPT");
        walk.does("liu.fang", "acceptance-committee-review", meeting("outcome", "PASS"));
        walk.does("song.jianguo", "acceptance-pre-review", "outcome", "RETURNED", "leavingSoon", false);
        assertThat(page("liu.fang"))
                .contains("退回环节：预审曹堃的发展材料")
                .containsPattern(step("支部委员会审查", "进行中", null))
                .containsPattern(step("上级党委预审", "须重新办理", null));
        walk.does("liu.fang", "acceptance-committee-review", meeting("outcome", "PASS"));
        walk.does(
                "song.jianguo",
                "acceptance-pre-review",
                "outcome",
                "PASS",
                "formNumber",
                "2026-880077",
                "leavingSoon",
                false);
        walk.does("cao.kun", "acceptance-fill-form");
        SPONSORS.forEach(sponsor -> walk.does(sponsor, "acceptance-sponsor-opinion"));
        meeting();
    }

    private void meeting() {
        walk.does("liu.fang", "vote-convene", "meetingAt", "2026-10-09T14:00", "mode", "PAPER", "tellers", tellers());
        assertThat(page("liu.fang")).contains("等到2026-10-09 14:00：", "支部党员大会定于该日召开");
        walk.at("2026-10-09T14:00");
        walk.does("liu.fang", "vote-attendance", "present", List.of("liu.fang", "wang.lei", "zhou.ming", "feng.xue"));
        assertThat(page("liu.fang")).contains("2026-10-09的支部党员大会未能表决。", "class=\"quorum\"");
        convenes("2026-10-10T14:00");
        walk.does("liu.fang", "vote-attendance", "present", SEVEN, "outcome", "ADJOURNED");
        assertThat(page("liu.fang")).contains("2026-10-10的支部党员大会延期，须重新召集。");
        convenes("2026-10-12T14:00");
        walk.does("liu.fang", "vote-attendance", "present", SEVEN);
        assertThat(page("liu.fang")).doesNotContain("结果不一致");
        walk.does("zhou.ming", "vote-count-first", count(7, 0));
        walk.does("feng.xue", "vote-count-second", count(6, 1));
        assertThat(page("liu.fang")).contains("两名计票人的结果不一致");
    }

    private static Object[] count(int yes, int no) {
        return new Object[] {"issued", 7, "returned", 7, "yes", yes, "no", no, "abstain", 0, "invalid", 0};
    }

    private static List<String> tellers() {
        return List.of("zhou.ming", "feng.xue");
    }

    @Test
    void anExaminationThatWasNotPassedIsSaid() {
        walk.at("2027-11-01T08:30");
        enrols("gao.yan", "高妍");
        Map<String, Object> untrained = new HashMap<>(LISTED);
        untrained.remove("trainedOn");
        joins("gao.yan", untrained);
        assertThat(page("liu.fang")).doesNotContain("结业考核未合格");
        walk.does("tang.wenbin", "target-training", Meetings.training(3, 24, false));
        assertThat(page("liu.fang")).contains("2027-10-29的培训结业考核未合格，须重新培训。");
    }

    @Test
    void aPostThatNobodyHoldsIsNamed() {
        imports("organizations", "code,name,kind,parent,approvalAuthority\nBX7,夜间研究生党支部,BRANCH,GB1,false\n");
        imports(
                "people",
                "login,name,gender,birthDate,category,organization,membership,memberSince,leagueSince,email\n"
                        + "bai.lu,白露,FEMALE,2005-09-02,STUDENT,BX7,LEAGUE,,2019-12-09,\n");
        walk.apply("bai.lu", "BX7");
        assertThat(page("song.jianguo")).contains("目前无人可以办理：受理白露的入党申请", "目前无人担任该职务：夜间研究生党支部书记");
    }

    @Test
    void theDiagramIsForStaffAndFindsTheCaseFromTheWholePathDown() {
        walk.at("2026-09-30T08:30");
        enrols("lan.xin", "兰欣");
        joins("lan.xin", LISTED);
        String address = "/cases/" + walk.caseNumber() + "/diagram";
        var staff = Browser.loggedIn(port, "liu.fang", "simulation");
        String page = staff.page(address).body();
        assertThat(page)
                .contains("at-membership-development-target", "at-development-target-target-appoint-sponsors")
                .contains("▼ 当前", "role=\"img\"", "<title id=\"title-development-target\">发展对象</title>");
        assertThat(page.split("<svg")).hasSize(3);
        assertThat(page("liu.fang").split("<svg")).as("the innermost alone").hasSize(2);
        assertThat(staff.page("/cases/2026-99999/diagram").statusCode()).isEqualTo(404);
        walk.does("liu.fang", "target-appoint-sponsors", "sponsors", List.of("wang.lei", "wu.tong"));
        for (String noStaff : List.of("lan.xin", "wu.tong")) {
            assertThat(Browser.loggedIn(port, noStaff, "simulation")
                            .page(address)
                            .statusCode())
                    .as(noStaff)
                    .isEqualTo(403);
            assertThat(page(noStaff)).doesNotContain("<svg", "/diagram");
        }
        assertThat(Browser.loggedIn(port, "cai.wei", "simulation").page(address).statusCode())
                .as("of another branch")
                .isEqualTo(404);
    }

    private String page(String login) {
        return Browser.loggedIn(port, login, "simulation")
                .page("/cases/" + walk.caseNumber())
                .body();
    }

    /** A line of the list of steps. */
    private static String step(String name, String place, String day) {
        return "(?s)" + name + "</span>\\s*<span class=\"how\"><span class=\"how-far\">" + place + "</span>"
                + (day == null ? "" : "(?:(?!</li>).)*" + day);
    }
}
