package org.branchwork.demo;

import static org.branchwork.demo.Answers.meeting;

import java.util.Map;

/** Probation and conversion. */
final class ProbationAnswers {

    private ProbationAnswers() {}

    static void into(Answers answers) {
        induction(answers);
        rounds(answers);
        conversion(answers);
    }

    private static void induction(Answers answers) {
        answers.to(
                "probation-assign-group",
                at -> Map.of(
                        "group", at.offered("group").get(0),
                        "toldOn", at.today().toString(),
                        "announcedOn", at.today().toString()));
        answers.to(
                "probation-oath", at -> Map.of("oathOn", at.today().toString(), "place", "学院报告厅", "leader", "学院党委书记"));
    }

    private static void rounds(Answers answers) {
        answers.to(
                "probation-thought-report",
                at -> Map.of("reportedOn", at.today().toString(), "text", at.say(Texts.REPORTS)));
        answers.to("probation-sponsor-opinion", at -> Map.of("opinion", at.say(Texts.OPINIONS)));
        answers.to(
                "probation-assess", at -> Map.of("assessedOn", at.today().toString(), "opinion", "预备期内能履行党员义务，表现良好。"));
    }

    private static void conversion(Answers answers) {
        answers.to(
                "probation-apply-conversion",
                at -> Map.of("appliedOn", at.today().toString(), "letter", Texts.CONVERSION_LETTER));
        answers.to(
                "probation-opinions",
                at -> Map.of(
                        "groupOpinion", "党小组同意按期转正。",
                        "membersOpinion", "党员均表示同意。",
                        "massesOpinion", "群众评价良好。"));
        answers.to("probation-committee-review", at -> meeting(at, "proposal", "CONVERT"));
        answers.to(
                "probation-archive",
                at -> Map.of(
                        "talkedOn", at.today().toString(),
                        "announcedOn", at.today().toString(),
                        "filedOn", at.today().toString()));
    }
}
