package org.branchwork.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people enter at the steps of a case in the {@link College}. */
abstract class CollegeForms extends PathTest {

    protected static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }

    protected static Map<String, Object> with(Map<String, Object> values, Object... pairs) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.putAll(values(pairs));
        return changed;
    }

    /** Five due, all there; in favour all of them or none. */
    protected static Map<String, Object> meeting(String outcome, String day, boolean positive) {
        return values(
                "outcome",
                outcome,
                "meetingOn",
                day,
                "dueMembers",
                5,
                "presentMembers",
                5,
                "yes",
                positive ? 5 : 0,
                "no",
                positive ? 0 : 5,
                "abstain",
                0);
    }

    protected static Map<String, Object> answer(String outcome, String day) {
        return values("outcome", outcome, "answeredOn", day);
    }

    protected static Map<String, Object> talk() {
        return values(
                "talkedOn",
                "2026-06-01",
                "talkers",
                List.of("k2"),
                "place",
                "学院会议室",
                "content",
                "谈了动机。",
                "opinion",
                "态度端正。",
                "outcome",
                "SUITABLE");
    }

    protected static Map<String, Object> opinions() {
        return values(
                "groupOpinion",
                "党小组同意。",
                "contactsOpinion",
                "培养联系人认为成熟。",
                "membersOpinion",
                "党员无异议。",
                "massesOpinion",
                "群众反映良好。");
    }

    protected static Map<String, Object> closing(String outcome, boolean visible) {
        return values("outcome", outcome, "wasVisible", visible);
    }

    protected static Map<String, Object> review(String outcome, String day) {
        return values(
                "outcome",
                outcome,
                "reviewedOn",
                day,
                "report",
                "经审查，政治可靠。",
                "checklist",
                List.of("CONVICTIONS", "ONLINE_CONDUCT"),
                "departmentsHeardOn",
                day,
                "jointVettingOn",
                day,
                "jointVettingResult",
                "未发现影响发展的问题");
    }

    protected static Map<String, Object> training(boolean passed) {
        return values(
                "from",
                "2027-06-14",
                "until",
                "2027-06-16",
                "days",
                3,
                "hours",
                24,
                "mode",
                "OFFLINE",
                "examPassed",
                passed);
    }

    protected static Map<String, Object> preReview(String outcome, String day) {
        return values("outcome", outcome, "reviewedOn", day, "leavingSoon", false);
    }

    protected static Map<String, Object> committeeTalk(String day) {
        return values("talkedOn", day, "talker", "k2", "content", "谈了对党的认识。", "opinion", "同意发展。");
    }
}
