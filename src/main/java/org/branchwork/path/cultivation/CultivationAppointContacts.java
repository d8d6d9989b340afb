package org.branchwork.path.cultivation;

import java.util.List;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
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

/** Step 5: one or two full members are appointed to accompany the activist (Art. 9). */
@Component("cultivation-appoint-contacts")
class CultivationAppointContacts implements TaskHandler<CultivationAppointContacts.Form> {

    record Form(@People List<String> contacts) {}

    private final Eligibility eligibility;
    private final Pickers pickers;
    private final Companions companions;
    private final Rulebook rulebook;

    CultivationAppointContacts(Eligibility eligibility, Pickers pickers, Companions companions, Rulebook rulebook) {
        this.eligibility = eligibility;
        this.pickers = pickers;
        this.companions = companions;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("activistSince", context.theCase().day(Fact.ACTIVIST_SINCE))
                .options(
                        "contacts",
                        Option.people(pickers.contacts(
                                context.theCase(),
                                rulebook.on(context.today(), context.theCase().branch()))));
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        return eligibility.contactChecks(form.contacts(), context.theCase(), rules, "contacts");
    }

    @Override
    public String accept(Form form, TaskContext context) {
        for (String login : form.contacts()) {
            companions.save(new Companion(context.caseNumber(), CompanionRole.CONTACT, login, context.today()));
        }
        return null;
    }
}
