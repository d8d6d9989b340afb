package org.branchwork.demo;

import static org.branchwork.demo.Answers.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.Fact;
import org.branchwork.organization.Person;

/** Application, cultivation and the way to a development target. */
final class CultivationAnswers {

    private CultivationAnswers() {}

    static void into(Answers answers) {
        application(answers);
        determination(answers);
        cultivation(answers);
        proposal(answers);
        notice(answers);
        preparation(answers);
    }

    private static void application(Answers answers) {
        answers.to(
                "application-receive",
                at -> Map.of("receivedOn", at.today().toString(), "outcome", "ACCEPTED", "remarks", "材料齐全。"));
        answers.to("application-amend", at -> Map.of("letter", Texts.LETTER));
        answers.to(
                "application-talk",
                at -> Map.of(
                        "talkedOn", at.today().toString(),
                        "talkers", talkers(at),
                        "place", at.say("学院会议室", "党员活动室", "理学楼302"),
                        "content", at.say(Texts.TALKS),
                        "opinion", at.say("入党动机端正，建议列入培养。", "态度诚恳，对党的认识较为清楚，同意培养。"),
                        "outcome", "SUITABLE"));
    }

    private static List<String> talkers(Moment at) {
        return at.committee().get().stream().map(Person::login).limit(2).toList();
    }

    private static void determination(Answers answers) {
        answers.to(
                "cultivation-recommend",
                at -> Map.of(
                        "route", at.theCase().branch().equals("B03") ? "MEMBERS" : "LEAGUE",
                        "recommendedOn", at.today().toString(),
                        "statement", at.say("推荐会一致同意推荐。", "经团支部大会推优，同意推荐为入党积极分子人选。")));
        answers.to("cultivation-determine", at -> meeting(at, "outcome", "DETERMINED"));
        answers.to(
                "cultivation-file",
                at -> Map.of("answeredOn", at.today().toString(), "outcome", "NO_OBJECTION", "remarks", "同意备案。"));
        answers.to("cultivation-appoint-contacts", at -> Map.of("contacts", at.pickMembers("contacts", 2)));
    }

    private static void cultivation(Answers answers) {
        answers.to(
                "cultivation-thought-report",
                at -> Map.of("reportedOn", at.today().toString(), "text", at.say(Texts.REPORTS)));
        answers.to(
                "cultivation-contact-opinion",
                at -> Map.of("opinion", at.say(Texts.OPINIONS), "recommendation", at.say("继续培养。", "表现良好，建议继续考察。")));
        answers.to(
                "cultivation-assess",
                at -> Map.of(
                        "assessedOn", at.today().toString(),
                        "opinion", at.say("支委会考察，认为其能按要求完成各项任务。", "考察期内表现积极，群众基础好。"),
                        "outcome", mature(at) ? "MATURE" : "CONTINUE"));
    }

    private static boolean mature(Moment at) {
        LocalDate since = at.theCase().day(Fact.ACTIVIST_SINCE);
        return !at.today().isBefore(since.plusYears(1));
    }

    private static void proposal(Answers answers) {
        answers.to(
                "target-opinions",
                at -> Map.of(
                        "groupOpinion", "党小组同意作为发展对象人选。",
                        "contactsOpinion", at.say(Texts.OPINIONS),
                        "membersOpinion", "征求党员意见，均表示同意。",
                        "massesOpinion", "座谈会上群众评价良好。"));
        answers.to("target-discuss", at -> meeting(at, "outcome", "PROPOSE"));
        answers.to(
                "target-consent",
                at -> Map.of("answeredOn", at.today().toString(), "outcome", "AGREED", "remarks", "同意。"));
    }

    private static void notice(Answers answers) {
        answers.to(
                "notice-open",
                at -> Map.of(
                        "openedOn", at.today().toString(),
                        "places", at.say("学院公告栏、学院网站", "理学楼一层公告栏、学院网站"),
                        "contact", "学院党委办公室"));
        answers.to(
                "notice-investigate",
                at -> Map.of("finding", "经核查，反映的情况不属实。", "reply", "已向反映人当面说明。", "outcome", "UNFOUNDED"));
        answers.to("notice-close", at -> Map.of("wasVisible", true, "outcome", "CLEAR", "remarks", "公示期间无异议。"));
    }

    private static void preparation(Answers answers) {
        answers.to("target-appoint-sponsors", at -> Map.of("sponsors", at.pickMembers("sponsors", 2)));
        answers.to(
                "target-accept-sponsorship",
                at -> Map.of("statement", at.say("愿意担任入党介绍人，认真履行职责。", "同意担任介绍人。"), "outcome", "ACCEPT"));
        answers.to("target-political-review", CultivationAnswers::review);
        answers.to(
                "target-training",
                at -> Map.of(
                        "from",
                        at.today().minusDays(4).toString(),
                        "until",
                        at.today().minusDays(2).toString(),
                        "days",
                        3,
                        "hours",
                        24,
                        "mode",
                        "OFFLINE",
                        "organiser",
                        "学院党校",
                        "examPassed",
                        true));
    }

    private static Map<String, Object> review(Moment at) {
        String today = at.today().toString();
        return Map.of(
                "checklist",
                List.of("CONVICTIONS", "POLITICAL_HISTORY", "LAW_AND_MORALITY", "FAMILY_AND_RELATIONS"),
                "departmentsHeardOn",
                today,
                "jointVettingOn",
                today,
                "jointVettingResult",
                "联审部门未反馈问题。",
                "reviewedOn",
                today,
                "report",
                "经审查，本人政治历史清楚，现实表现良好；主要家庭成员和重要社会关系无重大问题。",
                "outcome",
                "QUALIFIED");
    }
}
