package org.branchwork.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CommitteeMeetings;
import org.branchwork.organization.CommitteeMinutes;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;

/** A step that the branch committee takes in a meeting, recorded by the secretary (Art. 8, 13, 18, 32). */
public abstract class CommitteeStep<F extends Record & CommitteeMinutes> implements TaskHandler<F> {

    private final Class<F> form;
    private final CommitteeMeetings meetings;

    protected CommitteeStep(Class<F> form, CommitteeMeetings meetings) {
        this.form = form;
        this.meetings = meetings;
    }

    @Override
    public final Class<F> form() {
        return form;
    }

    @Override
    public final LocalDate actedOn(F minutes) {
        return minutes.meetingOn();
    }

    /** With who is due today. */
    protected final Shown shown(TaskContext context) {
        String due = meetings.dueByName(context.theCase().branch(), context.today());
        return Shown.nothing().fact("branchCommittee", due);
    }

    /** Quorum, counts and, for a decision that moves the case on, the majority; others may be added. */
    protected final List<Check> meetingChecks(F minutes, MembershipCase theCase, boolean positive, RulesInForce rules) {
        return new ArrayList<>(meetings.checks(minutes.meeting(), theCase.branch(), positive, rules));
    }
}
