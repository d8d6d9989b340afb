package org.branchwork.demo;

import java.util.List;
import java.util.Map;
import org.branchwork.demo.Story.Deed;

/**
 * The cases of the demonstration, by the stage they have reached today. A case comes to its contacts after some forty days,
 * is mature after 400, consented after 415, a development target after 430, voted on after 480, approved after 515, and
 * a full member a year later.
 */
final class Stories {

    private static final String GRADUATES = "B01";
    private static final String UNDERGRADUATES = "B02";
    private static final String STAFF = "B03";

    private Stories() {}

    static List<Story> all() {
        return List.of(
                // archived
                Story.of("zhengkai", GRADUATES, 1400),
                Story.of("duanyi", UNDERGRADUATES, 1330),
                Story.of("qiuhao", STAFF, 1290),
                // closed otherwise
                Story.of("xiazhen", STAFF, 1180).enters("probation-committee-review", Map.of("proposal", "CANCEL")),
                Story.of("zhuran", UNDERGRADUATES, 600)
                        .enters(
                                "application-receive",
                                Map.of("outcome", "REDIRECTED", "competentOrganisation", "云州大学后勤党委机关党支部")),
                Story.of("kongxue", GRADUATES, 330).deed(150, Deed.WITHDRAWS),
                // conversion
                Story.of("leijie", UNDERGRADUATES, 1000)
                        .enters("probation-committee-review", Map.of("proposal", "EXTEND", "extensionMonths", 6)),
                Story.of("luoxi", GRADUATES, 935).haltsAt("probation-archive"),
                Story.of("tangrui", GRADUATES, 930)
                        .haltsAfter(10, "approval-decide")
                        .haltsAfter(1, "approval-conclude"),
                Story.of("fuyao", UNDERGRADUATES, 885)
                        .on(365, "vote-convene")
                        .enters("vote-convene", Map.of("meetingAt", "T-361T14:30"))
                        .haltsAt("probation-apply-conversion"),
                // probation
                Story.of("songqian", GRADUATES, 730).haltsAfter(1, "probation-sponsor-opinion"),
                Story.of("baiyu", STAFF, 610).haltsAt("probation-oath"),
                // approval
                Story.of("shenmo", UNDERGRADUATES, 575).haltsAt("approval-conclude"),
                Story.of("mengqi", STAFF, 540).haltsAt("acceptance-committee-talk"),
                Story.of("xuting", GRADUATES, 525).on(12, "vote-resolution"),
                // acceptance
                Story.of("guopeng", GRADUATES, 545)
                        .enters(
                                "target-appoint-sponsors",
                                Map.of(
                                        "sponsors",
                                        List.of("helei", "qiaoxin"),
                                        "overrideReason",
                                        "该同志担任其培养联系人两年，情况熟悉，支委会研究后仍予指定。"))
                        .haltsAt("acceptance-pre-review"),
                Story.of("yuanyuan", GRADUATES, 530).haltsAt("vote-count-second"),
                Story.of("peiran", UNDERGRADUATES, 525)
                        .on(4, "vote-convene")
                        .enters("vote-convene", Map.of("meetingAt", "T+3T14:30"))
                        .haltsAt("vote-attendance"),
                Story.of("cenxi", UNDERGRADUATES, 780)
                        .enters("vote-count-first", Map.of("yes", 3))
                        .enters("vote-count-second", Map.of("yes", 3)),
                // development target
                Story.of("maolin", GRADUATES, 470)
                        .haltsAfter(1, "target-accept-sponsorship")
                        .haltsAt("target-political-review"),
                Story.of("wenqi", GRADUATES, 450)
                        .on(5, "notice-open")
                        .deed(3, Deed.OBJECTS)
                        .haltsAt("notice-investigate"),
                Story.of("liaoyu", UNDERGRADUATES, 445).on(2, "notice-open"),
                Story.of("wanli", STAFF, 450).haltsAt("target-consent"),
                // cultivation
                Story.of("jiaoyang", UNDERGRADUATES, 460).haltsAfter(3, "cultivation-contact-opinion"),
                Story.of("kangning", STAFF, 300),
                Story.of("qinfeng", GRADUATES, 180),
                Story.of("gexin", UNDERGRADUATES, 75).haltsAt("cultivation-file"),
                Story.of("jiayi", GRADUATES, 26).haltsAt("cultivation-determine"),
                // application
                Story.of("zouyang", GRADUATES, 50).haltsAt("application-talk"),
                Story.of("nietong", UNDERGRADUATES, 6)
                        .enters("application-receive", Map.of("outcome", "RETURNED", "remarks", "请补充个人成长经历，并注明申请日期。"))
                        .haltsAt("application-amend"),
                Story.of("shiyun", STAFF, 1).haltsAt("application-receive"));
    }
}
