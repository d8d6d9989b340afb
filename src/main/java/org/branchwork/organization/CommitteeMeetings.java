package org.branchwork.organization;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/** Meetings of the branch committee; in a branch without one, of the general meeting in its place (Rules 2026, Art. 8). */
@Component
public class CommitteeMeetings {

    private final Members members;
    private final Rulebook rulebook;

    CommitteeMeetings(Members members, Rulebook rulebook) {
        this.members = members;
        this.rulebook = rulebook;
    }

    /** Who is due at a meeting held on the day of the act. */
    public List<Person> due(String branch, RulesInForce rules) {
        LocalDate day = rules.act();
        return members.branchCommittee(
                branch, day, rules.value(Rule.BRANCH_COMMITTEE_FROM).amount());
    }

    /** Their number and names, as a form shows them under {@code shown.branchCommittee}. */
    public String dueByName(String branch, LocalDate day) {
        List<Person> due = due(branch, rulebook.on(day, branch));
        return due.size() + ": "
                + String.join(", ", due.stream().map(Person::label).toList());
    }

    /**
     * COMMITTEE-QUORUM, VOTE-COUNTS and, where the outcome is {@code positive}, COMMITTEE-MAJORITY; each at the field of the
     * form it is about.
     */
    public List<Check> checks(CommitteeMeeting meeting, String branch, boolean positive, RulesInForce rules) {
        return meeting.checks(due(branch, rules).size(), positive, rules);
    }
}
