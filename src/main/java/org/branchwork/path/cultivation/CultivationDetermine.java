package org.branchwork.path.cultivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CommitteeMeetings;
import org.branchwork.organization.CommitteeMinutes;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.CommitteeStep;
import org.branchwork.task.Correction;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.springframework.stereotype.Component;

/** Step 3: the branch committee determines the activist (Art. 8). Cultivation counts from the day of this meeting, once filed. */
@Component("cultivation-determine")
class CultivationDetermine extends CommitteeStep<CultivationDetermine.Form> {

    enum Outcome {
        DETERMINED,
        NOT_YET
    }

    record Form(
            LocalDate meetingOn,
            Integer dueMembers,
            Integer presentMembers,
            Integer yes,
            Integer no,
            Integer abstain,
            Outcome outcome,
            @NotRequired String remarks,
            @NotRequired List<Correction> corrections)
            implements CommitteeMinutes {}

    private final CultivationRecord earlier;
    private final Setbacks setbacks;

    CultivationDetermine(CultivationRecord earlier, Setbacks setbacks, CommitteeMeetings meetings) {
        super(Form.class, meetings);
        this.earlier = earlier;
        this.setbacks = setbacks;
    }

    @Override
    public Shown show(TaskContext context) {
        String number = context.caseNumber();
        return shown(context)
                .fact("recommendedBy", earlier.choice(number, CultivationRecord.RECOMMEND, "route"))
                .fact("recommendation", earlier.text(number, CultivationRecord.RECOMMEND, "statement"))
                .fact("filingRemarks", returnedBecause(number));
    }

    /** The higher committee's remarks, if it has sent back this very determination. */
    private String returnedBecause(String number) {
        return earlier.latest(number, CultivationRecord.FILE)
                .filter(filed -> "RETURNED".equals(filed.outcome()))
                .map(filed -> earlier.text(filed, "remarks"))
                .orElse(null);
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        boolean positive = form.outcome() == Outcome.DETERMINED;
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("meetingOn", notBefore(theCase)));
        checks.addAll(meetingChecks(form, theCase, positive, rules));
        if (positive && rules.asks(Rule.T_WAIT)) {
            checks.add(rules.notBefore(Rule.T_WAIT, appliedOn(theCase)).at("meetingOn"));
        }
        return checks;
    }

    /** A case that came from elsewhere opened later than it was applied for. */
    private static LocalDate appliedOn(MembershipCase theCase) {
        LocalDate received = theCase.day(Fact.RECEIVED_ON);
        LocalDate opened = theCase.openedOn();
        return received != null && received.isBefore(opened) ? received : opened;
    }

    /** The recommendation; after a setback its day too, or a backdated meeting would bring back the time served before. */
    private LocalDate notBefore(MembershipCase theCase) {
        LocalDate recommended = earlier.day(theCase.number(), CultivationRecord.RECOMMEND);
        LocalDate setback = setbacks.latest(theCase).map(CaseStep::actedOn).orElse(recommended);
        return setback.isAfter(recommended) ? setback : recommended;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return form.outcome().name();
    }
}
