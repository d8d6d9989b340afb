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

    /** Step 15: the person voted on and both sponsors attend. Who is no due voter of this branch is known by the guests alone. */
    private List<Check> concerned(
            VoteAttendance.Form form,
            Attendance attendance,
            Set<String> due,
            MembershipCase theCase,
            RulesInForce rules) {
        Set<String> expected = new TreeSet<>(voters.sponsors(theCase));
        expected.add(theCase.applicant());
        if (form.guests().isEmpty()) {
            expected.retainAll(due);
        }
        expected.removeAll(attendance.present());
        expected.removeAll(form.guests());
        return List.of(none(Rule.ATTENDANCE, expected, rules).at("present"));
    }
}
