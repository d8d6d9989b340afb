package org.branchwork.path.developmenttarget;

import java.util.List;
import java.util.Set;
import org.branchwork.admission.Companion;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Eligibility;
import org.branchwork.organization.Pickers;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Option;
import org.branchwork.task.People;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 9: two full members are named as sponsors; each is asked afterwards (Art. 14). */
@Component("target-appoint-sponsors")
class TargetAppointSponsors implements TaskHandler<TargetAppointSponsors.Form> {

    record Form(@People List<String> sponsors) {}

    private final Sponsors sponsors;
    private final Eligibility eligibility;
    private final Pickers pickers;
    private final Rulebook rulebook;

    TargetAppointSponsors(Sponsors sponsors, Eligibility eligibility, Pickers pickers, Rulebook rulebook) {
        this.sponsors = sponsors;
        this.eligibility = eligibility;
        this.pickers = pickers;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        RulesInForce rules = rulebook.on(context.today(), theCase.branch());
        List<Companion> standing = sponsors.present(theCase.number()).stream()
                .filter(one -> one.acceptedOn() != null)
                .toList();
        Shown shown = Shown.nothing();
        if (!standing.isEmpty()) {
            shown.value("sponsors", standing.stream().map(Companion::login).toList());
        }
        return shown.options("sponsors", Option.people(pickers.sponsors(theCase, rules)))
                .fact("standingSponsor", sponsors.labels(standing));
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        return eligibility.sponsorChecks(form.sponsors(), context.theCase(), rules, "sponsors");
    }

    @Override
    public String accept(Form form, TaskContext context) {
        sponsors.name(context.theCase(), form.sponsors(), context.today());
        return null;
    }

    /** Whoever declined is not named again by accident; whoever accepted is there already. */
    @Override
    public Set<String> namedAnew() {
        return Set.of("sponsors");
    }
}
