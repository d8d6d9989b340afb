package org.branchwork.path.developmenttarget;

import java.util.List;
import org.branchwork.admission.Companion;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Each sponsor named answers for himself; nobody is drafted. */
@Component("target-accept-sponsorship")
class TargetAcceptSponsorship implements TaskHandler<TargetAcceptSponsorship.Form> {

    enum Outcome {
        ACCEPT,
        DECLINE
    }

    record Form(String statement, Outcome outcome) {}

    private final Sponsors sponsors;
    private final Routing routing;

    TargetAcceptSponsorship(Sponsors sponsors, Routing routing) {
        this.sponsors = sponsors;
        this.routing = routing;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        boolean barred = routing.barred(context.subject(), context.theCase().applicant());
        return List.of(rules.that(Rule.CONFLICT, form.outcome() == Outcome.DECLINE || !barred)
                .at("outcome"));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        Companion sponsor = sponsors.present(context.caseNumber(), context.subject())
                .orElseThrow(() -> new IllegalStateException(context.subject() + " is not named as sponsor"));
        if (form.outcome() == Outcome.ACCEPT) {
            sponsor.accept(context.today());
        } else {
            sponsor.release(context.today(), "declined");
        }
        return form.outcome().name();
    }

    /** A relative named by mistake must be able to decline. */
    @Override
    public boolean barsRelatives() {
        return false;
    }
}
