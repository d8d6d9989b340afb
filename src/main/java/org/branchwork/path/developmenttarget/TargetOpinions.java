package org.branchwork.path.developmenttarget;

import java.util.List;
import java.util.stream.Collectors;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.organization.Persons;
import org.branchwork.task.Correction;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 7, first half: the branch hears the Party group, the contacts, members and masses (Art. 13). */
@Component(TargetOpinions.KEY)
class TargetOpinions implements TaskHandler<TargetOpinions.Form> {

    static final String KEY = "target-opinions";

    record Form(
            String groupOpinion,
            String contactsOpinion,
            String membersOpinion,
            String massesOpinion,
            @NotRequired Integer membersHeard,
            @NotRequired Integer massesHeard,
            @NotRequired String leagueRecommendation,
            @NotRequired List<Correction> corrections) {

        /** For those who decide on them later. */
        void showOn(Shown shown) {
            shown.fact("groupOpinion", groupOpinion)
                    .fact("contactsOpinion", contactsOpinion)
                    .fact("membersOpinion", membersOpinion)
                    .fact("massesOpinion", massesOpinion)
                    .fact("leagueRecommendation", leagueRecommendation);
        }
    }

    private final Companions companions;
    private final Persons persons;
    private final EarlierSteps earlier;

    TargetOpinions(Companions companions, Persons persons, EarlierSteps earlier) {
        this.companions = companions;
        this.persons = persons;
        this.earlier = earlier;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        String contacts = companions.present(context.caseNumber(), CompanionRole.CONTACT).stream()
                .map(Companion::login)
                .map(login -> persons.get(login).label())
                .collect(Collectors.joining(", "));
        String remarks = earlier.entered(context.theCase(), TargetConsent.KEY, TargetConsent.Form.class)
                .map(TargetConsent.Form::remarks)
                .orElse(null);
        return Shown.nothing()
                .fact("activistSince", context.theCase().day(Fact.ACTIVIST_SINCE))
                .fact("contacts", contacts)
                .fact("returnedBecause", remarks);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }
}
