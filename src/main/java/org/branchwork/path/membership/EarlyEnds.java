package org.branchwork.path.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.Procedure;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.NotRequired;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a case before its time: withdrawal at any moment (Art. 3; Constitution Art. 9), and the other early ends. */
@Component
public class EarlyEnds {

    private final Cases cases;
    private final EndingRights rights;
    private final Milestones milestones;
    private final Procedure procedure;
    private final CaseSteps steps;
    private final StepRecords records;
    private final AuditTrail audit;
    private final Rulebook rulebook;
    private final Persons persons;
    private final OrganisationTime time;

    EarlyEnds(
            Cases cases,
            EndingRights rights,
            Milestones milestones,
            Procedure procedure,
            CaseSteps steps,
            StepRecords records,
            AuditTrail audit,
            Rulebook rulebook,
            Persons persons,
            OrganisationTime time) {
        this.cases = cases;
        this.rights = rights;
        this.milestones = milestones;
        this.procedure = procedure;
        this.steps = steps;
        this.records = records;
        this.audit = audit;
        this.rulebook = rulebook;
        this.persons = persons;
        this.time = time;
    }

    /** @param statementOn the day of the signed statement; the applicant himself needs none */
    public record Withdrawal(
            @NotRequired String reason, @NotRequired LocalDate statementOn, @NotRequired LocalDate meetingOn) {}

    /** @param on the day of the event that ends the case */
    public record Ending(CaseState outcome, LocalDate on, String reason, @NotRequired LocalDate meetingOn) {}

    /** @throws Refusal NOT_ALLOWED unless it is the applicant himself or the branch secretary */
    public void requireWithdrawal(String actor, MembershipCase theCase) {
        rights.requireWithdrawal(actor, theCase);
    }

    /** @throws Refusal NOT_ALLOWED for who may end the case in no way at all */
    public void requireSomeEnding(String actor, MembershipCase theCase) {
        rights.requireSomeEnding(actor, theCase);
    }

    /** @throws Refusal ALREADY_DONE if the case has ended early; an archived member may still be found never to have been one */
    public void requireEndable(MembershipCase theCase) {
        requireNotEnded(theCase);
    }

    /** The ends this person may choose now; none for a case that is closed. */
    public List<CaseState> endings(String actor, MembershipCase theCase) {
        boolean archived = theCase.has(Fact.CLOSED_ON);
        return theCase.state().closed()
                ? List.of()
                : rights.open(actor, theCase).stream()
                        .filter(end -> !archived || end == CaseState.NOT_RECOGNISED)
                        .toList();
    }

    /** Whether this person may record the withdrawal of this case now. */
    public boolean mayWithdraw(String actor, MembershipCase theCase) {
        return !theCase.has(Fact.CLOSED_ON) && rights.mayWithdraw(actor, theCase);
    }

    @Transactional
    public void withdraw(String actor, String caseNumber, Withdrawal withdrawal) {
        MembershipCase theCase = cases.get(caseNumber);
        rights.requireWithdrawal(actor, theCase);
        requireOpen(theCase);
        boolean himself = actor.equals(theCase.applicant());
        requireGiven("statementOn", withdrawal.statementOn(), !himself);
        requireGiven("meetingOn", withdrawal.meetingOn(), !himself && member(theCase));
        LocalDate on = withdrawal.statementOn() == null ? time.today() : withdrawal.statementOn();
        requireDates(theCase, on, "statementOn", withdrawal.meetingOn());
        end(actor, theCase, CaseState.WITHDRAWN, on, withdrawal.reason(), "withdrawal", withdrawal);
    }

    @Transactional
    public void end(String actor, String caseNumber, Ending ending) {
        MembershipCase theCase = cases.get(caseNumber);
        rights.requireEnding(actor, theCase, ending.outcome());
        if (ending.outcome() == CaseState.NOT_RECOGNISED && theCase.state() == CaseState.FULL_MEMBER) {
            requireNotEnded(theCase);
        } else {
            requireOpen(theCase);
        }
        boolean decided = ending.outcome() == CaseState.REMOVED_FROM_PARTY;
        requireGiven("meetingOn", ending.meetingOn(), decided);
        if (decided && !member(theCase)) {
            throw Refusal.input("outcome", "no-such-choice", ending.outcome().name());
        }
        requireDates(theCase, ending.on(), "on", ending.meetingOn());
        end(actor, theCase, ending.outcome(), ending.on(), ending.reason(), "ending", ending);
    }

    private void end(
            String actor,
            MembershipCase theCase,
            CaseState state,
            LocalDate on,
            String reason,
            String act,
            Record entered) {
        boolean wasMember = member(theCase);
        steps.save(new CaseStep(
                theCase, act, null, actor, on, time.now(), state.name(), records.write(entered), null, null, null));
        milestones.close(theCase, state, on, "ended." + state.name());
        // who moves stays a member, and leaves the lists of this branch with the next import
        if (wasMember && state != CaseState.TRANSFERRED_OUT) {
            persons.get(theCase.applicant()).becomes(Membership.NONE, on);
        }
        audit.record(actor, act, theCase.number(), state.name(), rulebook.on(on).version());
        procedure.end(theCase.number());
    }

    private void requireDates(MembershipCase theCase, LocalDate on, String field, LocalDate meetingOn) {
        List<Check> failed = new ArrayList<>();
        RulesInForce rules = rulebook.on(on);
        Check order = rules.follows(field, theCase.openedOn());
        if (!order.passed()) {
            failed.add(order);
        }
        if (on.isAfter(time.today())) {
            failed.add(rules.that(Rule.DATE_FUTURE, false, on).at(field));
        }
        Optional.ofNullable(meetingOn)
                .filter(day -> day.isAfter(time.today()))
                .ifPresent(day ->
                        failed.add(rules.that(Rule.DATE_FUTURE, false, day).at("meetingOn")));
        if (!failed.isEmpty()) {
            throw Refusal.rules(failed);
        }
    }

    private static void requireGiven(String field, Object value, boolean needed) {
        boolean empty = value == null || value instanceof String text && text.isBlank();
        if (needed && empty) {
            throw Refusal.input(field, "missing");
        }
    }

    private static boolean member(MembershipCase theCase) {
        return theCase.state().onProbation() || theCase.state() == CaseState.FULL_MEMBER;
    }

    /** @throws Refusal ALREADY_DONE if the case is closed or archived */
    public void requireOpen(MembershipCase theCase) {
        requireNotEnded(theCase);
        if (theCase.has(Fact.CLOSED_ON)) {
            throw caseClosed();
        }
    }

    private static void requireNotEnded(MembershipCase theCase) {
        if (theCase.state().closed()) {
            throw caseClosed();
        }
    }

    private static Refusal caseClosed() {
        return Refusal.of(Refusal.Kind.ALREADY_DONE, "case-closed");
    }
}
