package org.branchwork.path.branchvote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** What is asked of an attendance list. Quorum and the presence of those concerned are shown and never refuse. */
@Component
class AttendanceChecks {

    private static final String NOBODY = "–";

    private final Voters voters;
    private final Tellers tellers;

    AttendanceChecks(Voters voters, Tellers tellers) {
        this.voters = voters;
        this.tellers = tellers;
    }

    List<Check> of(VoteAttendance.Form form, BranchVote vote, MembershipCase theCase, RulesInForce rules) {
        Attendance attendance = form.attendance();
        Set<String> due = vote.due();
        int present = attendance.present().size();
        boolean quorate = Majority.quorate(due.size(), present);
        List<Check> checks = new ArrayList<>();
        checks.add(
                none(Rule.NOT_A_VOTER, attendance.presentStrangers(due), rules).at("present"));
        checks.addAll(written(attendance, vote, rules));
        checks.add(rules.that(Rule.QUORUM, quorate, due.size(), present).at("present"));
        checks.addAll(concerned(form, attendance, due, theCase, rules));
        if (quorate && !form.adjourned()) {
            List<String> named = form.tellersOr(vote.tellers());
            checks.addAll(tellers.present(named, theCase, due, attendance.present(), rules));
        }
        return checks;
    }

    private List<Check> written(Attendance attendance, BranchVote vote, RulesInForce rules) {
        return List.of(
                        none(Rule.NOT_A_VOTER, attendance.writingStrangers(vote.due()), rules),
                        none(Rule.WRITTEN_AND_PRESENT, attendance.presentWriters(), rules),
                        none(Rule.WRITTEN_AND_PRESENT, attendance.repeatedWriters(), rules)
                                .detail("once"),
                        none(Rule.WRITTEN_LATE, attendance.late(vote.meeting().at()), rules))
                .stream()
                .map(check -> check.at("writtenOpinions"))
                .toList();
    }

    private Check none(Rule rule, Collection<String> logins, RulesInForce rules) {
        return rules.that(rule, logins.isEmpty(), logins.isEmpty() ? NOBODY : voters.names(logins));
    }

    /**
     * Step 15: the person voted on and both sponsors attend. Whether the person came is known by the guests alone; a sponsor of
     * another branch has no vote here and is easily forgotten among them, so that is asked about.
     */
    private List<Check> concerned(
            VoteAttendance.Form form,
            Attendance attendance,
            Set<String> due,
            MembershipCase theCase,
            RulesInForce rules) {
        Set<String> absent = new TreeSet<>(voters.sponsors(theCase));
        absent.add(theCase.applicant());
        absent.removeAll(attendance.present());
        absent.removeAll(form.guests());
        Set<String> unrecorded = form.guests().isEmpty() ? unrecorded(form, due, theCase) : Set.of();
        if (form.guests().isEmpty()) {
            absent.retainAll(due);
        }
        List<Check> checks = new ArrayList<>(List.of(none(Rule.ATTENDANCE, absent, rules)));
        if (!unrecorded.isEmpty()) {
            checks.add(none(Rule.ATTENDANCE, unrecorded, rules).detail("guests"));
        }
        return checks.stream().map(check -> check.at("present")).toList();
    }

    /** Sponsors without a vote at this meeting of whom nobody wrote down whether they came. */
    private Set<String> unrecorded(VoteAttendance.Form form, Set<String> due, MembershipCase theCase) {
        Set<String> sponsors = new TreeSet<>(voters.sponsors(theCase));
        sponsors.removeAll(due);
        sponsors.removeAll(form.guests());
        return sponsors;
    }

    /** Their names, for the minutes to say a word of them; empty where all is written down. */
    String unrecordedNames(VoteAttendance.Form form, BranchVote vote, MembershipCase theCase) {
        Set<String> unrecorded = unrecorded(form, vote.due(), theCase);
        return unrecorded.isEmpty() ? "" : voters.names(unrecorded);
    }
}
