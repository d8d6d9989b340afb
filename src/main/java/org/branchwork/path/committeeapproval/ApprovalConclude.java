package org.branchwork.path.committeeapproval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.MembershipCase;
import org.branchwork.audit.AuditHeads;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Defect;
import org.branchwork.task.NotRequired;
import org.branchwork.task.SentBack;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The secretary of the committee concludes what its members decided. */
@Component(ApprovalConclude.KEY)
class ApprovalConclude implements TaskHandler<ApprovalConclude.Form> {

    static final String KEY = "approval-conclude";

    record Form(
            LocalDate meetingOn, Decision outcome, @NotRequired String remarks, @NotRequired List<Defect> defects) {}

    private final CommitteeRound rounds;
    private final ApprovalGrounds grounds;
    private final ApprovalDue due;
    private final Persons persons;
    private final Rulebook rulebook;
    private final AuditHeads heads;

    ApprovalConclude(
            CommitteeRound rounds,
            ApprovalGrounds grounds,
            ApprovalDue due,
            Persons persons,
            Rulebook rulebook,
            AuditHeads heads) {
        this.rounds = rounds;
        this.grounds = grounds;
        this.due = due;
        this.persons = persons;
        this.rulebook = rulebook;
        this.heads = heads;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        ApprovalRound round = rounds.inHand(context.theCase());
        Count count = rounds.count(
                round, rulebook.on(context.today(), context.theCase().branch()));
        List<String> undecided =
                persons.get(rounds.undecided(round)).stream().map(Person::label).toList();
        return Shown.nothing()
                .fact("committeeDue", count.due())
                .fact("committeeDecided", count.decided())
                .fact("committeeApprovals", round.secret() && !undecided.isEmpty() ? null : count.approvals())
                .fact("committeeUndecided", String.join(", ", undecided))
                .fact("auditHead", heads.newest().orElse(null))
                .fact("branchMeetingOn", grounds.resolvedOn(context.theCase()))
                .value("meetingOn", context.today());
    }

    @Override
    public LocalDate due(TaskContext context) {
        return due.of(context.theCase(), context.today());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.meetingOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        Count count = rounds.count(rounds.inHand(theCase), rules);
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("meetingOn", grounds.after(theCase)));
        if (form.outcome() != Decision.RETURNED) {
            checks.addAll(majority(form.outcome() == Decision.APPROVED, count, rules));
            checks.addAll(periods(form.outcome() == Decision.APPROVED, theCase, rules));
        }
        return checks;
    }

    private static List<Check> majority(boolean approve, Count count, RulesInForce rules) {
        Check quorum = rules.that(
                        Rule.APPROVAL_QUORUM,
                        count.quorate(),
                        count.due(),
                        count.decided(),
                        count.quorum().period())
                .publishedAs(Rule.COMMITTEE_QUORUM)
                .detail("approval");
        Check majority = rules.that(
                        Rule.COMMITTEE_MAJORITY,
                        count.approved() == approve,
                        count.due(),
                        count.approvals(),
                        count.majority().period())
                .detail(approve ? "approve" : "refuse");
        return List.of(quorum.at("outcome"), majority.at("outcome"));
    }

    /** Late after three months; an acceptance not approved within six must be voted on again (Art. 25). */
    private List<Check> periods(boolean approve, MembershipCase theCase, RulesInForce rules) {
        List<Check> checks = new ArrayList<>();
        LocalDate resolvedOn = grounds.resolvedOn(theCase);
        Rule period = ApprovalGrounds.period(theCase);
        if (resolvedOn == null) {
            return checks;
        }
        if (period == Rule.T_APPR && approve) {
            checks.add(rules.notAfter(Rule.T_APPR_LATEST, resolvedOn)
                    .publishedAs(Rule.T_APPR)
                    .detail("latest")
                    .at("meetingOn"));
        }
        // last, since of several answers of one rule a case shows the last: that it was late
        checks.add(rules.notAfter(period, resolvedOn).at("meetingOn"));
        return checks;
    }

    @Override
    public SentBack sendsBack() {
        return new SentBack(Decision.RETURNED.name(), ApprovalSupplement.KEY);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        ApprovalRound round = rounds.inHand(context.theCase());
        Count count = rounds.count(
                round, rulebook.on(form.meetingOn(), context.theCase().branch()));
        round.conclude(form.outcome(), count, form.meetingOn());
        return form.outcome().name();
    }
}
