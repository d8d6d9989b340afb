package org.branchwork.journey;

import java.util.List;
import java.util.Map;

/** The meetings on the way of one case, and what is written down of them. */
class Meetings {

    private final Walk walk;

    Meetings(Walk walk) {
        this.walk = walk;
    }

    /** Nine are due; seven come, and one of the absent has sent a written yes. */
    void vote(String meetingAt, int yes, int no) {
        walk.does(
                "liu.fang",
                "vote-convene",
                "meetingAt",
                meetingAt,
                "mode",
                "PAPER",
                "tellers",
                List.of("zhou.ming", "feng.xue"));
        walk.at(meetingAt);
        walk.does(
                "liu.fang",
                "vote-attendance",
                "present",
                List.of("liu.fang", "wang.lei", "chen.jing", "zhao.peng", "zhou.ming", "feng.xue", "han.bing"),
                "writtenOpinions",
                List.of(Map.of(
                        "person", "sun.yue", "choice", "YES", "lodgedAt", meetingAt.substring(0, 10) + "T08:00")));
        Object[] counts = {"issued", 7, "returned", 7, "yes", yes, "no", no, "abstain", 0, "invalid", 0};
        walk.does("zhou.ming", "vote-count-first", counts);
        walk.does("feng.xue", "vote-count-second", counts);
        walk.does("liu.fang", "vote-resolution", "outcome", "CONFIRM");
    }

    void approve(String day) {
        walk.at(day);
        Between.COMMITTEE.forEach(member -> walk.does(member, "approval-decide", "outcome", "APPROVE"));
        walk.does("song.jianguo", "approval-conclude", "meetingOn", day, "outcome", "APPROVED");
    }

    static Object[] meeting(String day, int due, int yes, String outcome) {
        return new Object[] {
            "meetingOn",
            day,
            "dueMembers",
            due,
            "presentMembers",
            due,
            "yes",
            yes,
            "no",
            0,
            "abstain",
            0,
            "outcome",
            outcome
        };
    }

    static Object[] training(int days, int hours, boolean passed) {
        return new Object[] {
            "from",
            "2027-10-27",
            "until",
            "2027-10-29",
            "days",
            days,
            "hours",
            hours,
            "mode",
            "OFFLINE",
            "examPassed",
            passed
        };
    }
}
