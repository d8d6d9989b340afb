package org.branchwork.path.developmenttarget;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CommitteeMeetings;
import org.branchwork.organization.CommitteeMinutes;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.CommitteeStep;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.springframework.stereotype.Component;

/** Step 7, second half: the branch committee proposes a development target, after a year of cultivation at least (Art. 12-13). */
@Component("target-discuss")
class TargetDiscuss extends CommitteeStep<TargetDiscuss.Form> {

    static final String KEY = "target-discuss";

    enum Outcome {
        PROPOSE,
        KEEP_CULTIVATING
    }

    record Form(
            LocalDate meetingOn,
            Integer dueMembers,
            Integer presentMembers,
            Integer yes,
            Integer no,
            Integer abstain,
            Outcome outcome,
            @NotRequired String remarks)
            implements CommitteeMinutes {}

    private final CaseSteps steps;
    private final EarlierSteps earlier;
    private final Rulebook rulebook;

    TargetDiscuss(CommitteeMeetings meetings, CaseSteps steps, EarlierSteps earlier, Rulebook rulebook) {
        super(Form.class, meetings);
        this.steps = steps;
        this.earlier = earlier;
        this.rulebook = rulebook;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        RulesInForce rules = rulebook.on(context.today(), theCase.branch());
        LocalDate since = theCase.day(Fact.ACTIVIST_SINCE);
        Shown shown = shown(context)
                .value("meetingOn", context.today())
                .fact("activistSince", since)
                .fact("matureFrom", rules.value(Rule.T_CULT).from(theCase.cultivationFrom()));
        earlier.entered(theCase, TargetOpinions.KEY, TargetOpinions.Form.class)
                .ifPresent(opinions -> opinions.showOn(shown));
        return shown;
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        boolean proposed = form.outcome() == Outcome.PROPOSE;
        List<Check> checks = meetingChecks(form, theCase, proposed, rules);
        checks.add(rules.follows("meetingOn", maturedOn(theCase)));
        if (proposed) {
            checks.add(rules.notBefore(Rule.T_CULT, theCase.cultivationFrom()).at("meetingOn"));
        }
        return checks;
    }

    /** The assessment that found him mature; a case transferred in may have none here. */
    private LocalDate maturedOn(MembershipCase theCase) {
        return steps.findFirstByCaseNumberAndKeyOrderByIdDesc(theCase.number(), "cultivation-assess")
                .map(CaseStep::actedOn)
                .orElse(theCase.day(Fact.FILED_ON));
    }

    /** A new proposal is agreed to and made public anew; what was said to the one before does not stand for it. */
    @Override
    public String accept(Form form, TaskContext context) {
        context.theCase().forget(Fact.CONSENTED_ON, Fact.NOTICE_FROM, Fact.NOTICE_UNTIL);
        return form.outcome().name();
    }
}
