package org.branchwork.path.cultivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.path.PathTest;

/** The steps of stage II, as their people take them. */
abstract class CultivationWalk extends PathTest {

    /** Applied on 1 June 2026, talked with on 15 June. */
    void talkedWith(String login, String branch, String secretary) {
        applies(login, branch);
        does(secretary, "application-receive", Map.of("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        at("2026-06-15");
        does(
                secretary,
                "application-talk",
                Map.of(
                        "talkedOn",
                        "2026-06-15",
                        "talkers",
                        List.of(secretary),
                        "place",
                        "学院会议室",
                        "content",
                        "谈了学习、动机。",
                        "opinion",
                        "态度端正。",
                        "outcome",
                        "SUITABLE"));
    }

    void recommended(String day) {
        at(day);
        does("m01", "cultivation-recommend", recommendation("LEAGUE", day));
    }

    static Map<String, Object> recommendation(String route, String day) {
        return Map.of("route", route, "recommendedOn", day, "statement", "同意推荐。");
    }

    /** Five due, all there and all in favour, or all against. */
    static Map<String, Object> meeting(String outcome, String day) {
        return meeting(outcome, day, 5, 5, outcome.equals("DETERMINED") ? 5 : 0);
    }

    static Map<String, Object> meeting(String outcome, String day, int due, int present, int yes) {
        return Map.of(
                "outcome",
                outcome,
                "meetingOn",
                day,
                "dueMembers",
                due,
                "presentMembers",
                present,
                "yes",
                yes,
                "no",
                present - yes,
                "abstain",
                0,
                "remarks",
                "会议记录在卷。");
    }

    static Map<String, Object> answer(String outcome, String day) {
        return Map.of("outcome", outcome, "answeredOn", day, "remarks", "材料审阅完毕。");
    }

    /** An activist of BS1 since that day, with the contacts m02 and m04 appointed on the same day. */
    void activistSince(String day) {
        talkedWith("s01", "BS1", "m01");
        recommended(day);
        does("m01", "cultivation-determine", meeting("DETERMINED", day));
        does("c1", "cultivation-file", answer("NO_OBJECTION", day));
        does("m01", "cultivation-appoint-contacts", Map.of("contacts", List.of("m02", "m04")));
    }

    void opinionsOf(String... contacts) {
        for (String contact : contacts) {
            does(contact, "cultivation-contact-opinion", opinion(contact));
        }
    }

    static Map<String, Object> opinion(String contact) {
        return Map.of("opinion", contact + "：进步明显。", "recommendation", "继续培养");
    }

    static Map<String, Object> assessment(String outcome, String day) {
        return Map.of("outcome", outcome, "assessedOn", day, "opinion", "支部委员会意见一致。");
    }

    static Map<String, Object> report(String day) {
        return Map.of("reportedOn", day, "text", "本季度思想汇报。");
    }

    static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(key, value);
        return changed;
    }
}
