package org.branchwork.demo;

import static org.branchwork.demo.Answers.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.organization.Person;

/** Acceptance, the branch vote and the approval. */
final class AcceptanceAnswers {

    private AcceptanceAnswers() {}

    static void into(Answers answers) {
        examination(answers);
        form(answers);
        vote(answers);
        approval(answers);
    }

    private static void examination(Answers answers) {
        answers.to("acceptance-committee-review", at -> meeting(at, "outcome", "PASS"));
        answers.to(
                "acceptance-pre-review",
                at -> Map.of(
                        "reviewedOn",
                        at.today().toString(),
                        "leavingSoon",
                        false,
                        "defects",
                        List.of(),
                        "outcome",
                        "PASS",
                        "formNumber",
                        "云" + at.today().getYear() + at.theCase().number().substring(2)));
        answers.to("acceptance-sponsor-opinion", at -> Map.of("opinion", at.say(Texts.OPINIONS)));
    }

    private static void form(Answers answers) {
        Map<String, Object> school = Map.of("period", "2016.09-2019.06", "unit", "云州市第一中学，学生");
        Map<String, Object> father =
                Map.of("relation", "父亲", "name", "（略）", "politicalStatus", "群众", "occupation", "企业职工");
        answers.to(
                "acceptance-fill-form",
                at -> Map.of(
                        "ethnicGroup",
                        "汉族",
                        "nativePlace",
                        at.say("云州", "江城", "临海"),
                        "education",
                        "大学本科",
                        "motive",
                        Texts.LETTER,
                        "history",
                        List.of(school),
                        "family",
                        List.of(father)));
    }

    private static void vote(Answers answers) {
        answers.to(
                "vote-convene",
                at -> Map.of(
                        "meetingAt", meetingAt(at).toString(),
                        "place", at.say("党员活动室", "理学楼报告厅"),
                        "mode", "PAPER",
                        "tellers", at.pickMembers("tellers", 2)));
        answers.to("vote-attendance", at -> Map.of("present", present(at), "outcome", "HELD"));
        answers.to("vote-count-first", AcceptanceAnswers::count);
        answers.to("vote-count-second", AcceptanceAnswers::count);
        answers.to("vote-resolution", at -> Map.of("outcome", "CONFIRM"));
    }

    /** Four days later, and for a conversion not before the last day of probation. */
    private static LocalDateTime meetingAt(Moment at) {
        LocalDate soon = at.today().plusDays(4);
        LocalDate last = at.theCase().lastDayOfProbation();
        LocalDate day = last == null || last.isBefore(soon) ? soon : last.plusDays(1);
        return at.days().working(day).atTime(14, 30);
    }

    /** One voter is away, but neither a teller nor a sponsor. */
    private static List<String> present(Moment at) {
        List<String> present = new ArrayList<>(at.offered("present"));
        String tellers = at.shown().facts().get("voteTellers");
        at.free("tellers").stream()
                .filter(person -> present.size() > 6 && !tellers.contains(person.label()))
                .map(Person::login)
                .skip(2)
                .findFirst()
                .ifPresent(present::remove);
        return present;
    }

    private static Map<String, Object> count(Moment at) {
        int present = Integer.parseInt(at.shown().facts().get("votePresent"));
        int yes = at.number("yes", present);
        Map<String, Object> values = new HashMap<>();
        values.put("issued", present);
        values.put("returned", present);
        values.put("yes", yes);
        values.put("no", present - yes);
        values.put("abstain", 0);
        values.put("invalid", 0);
        return values;
    }

    private static void approval(Answers answers) {
        answers.to(
                "acceptance-deliberate",
                at -> Map.of(
                        "deliberatedOn", at.today().toString(), "opinion", "同意支部大会决议，报学院党委审批。", "outcome", "FORWARD"));
        answers.to(
                "acceptance-committee-talk",
                at -> Map.of(
                        "talkedOn", at.today().toString(),
                        "talker", at.offered("talker").get(0),
                        "content", at.say(Texts.TALKS),
                        "opinion", "对党的认识正确，同意提交党委会审批。"));
        answers.to("approval-decide", at -> Map.of("outcome", "APPROVE", "reason", "同意。"));
        answers.to(
                "approval-conclude",
                at -> Map.of("meetingOn", at.today().toString(), "outcome", "APPROVED", "remarks", "党委会讨论通过。"));
        answers.to("approval-supplement", at -> Map.of("suppliedOn", at.today().toString(), "remarks", "已补充。"));
        answers.to(
                "acceptance-file",
                at -> Map.of(
                        "filedOn",
                        at.today().toString(),
                        "number",
                        "云组备" + at.theCase().number()));
    }
}
