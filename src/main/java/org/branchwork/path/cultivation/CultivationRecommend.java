package org.branchwork.path.cultivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Pickers;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Option;
import org.branchwork.task.People;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 3: members or a mass organisation recommend the applicant as activist (Art. 8). */
@Component("cultivation-recommend")
class CultivationRecommend implements TaskHandler<CultivationRecommend.Form> {

    enum Route {
        MEMBERS,
        LEAGUE,
        OTHER_MASS_ORGANISATION
    }

    record Form(
            Route route, LocalDate recommendedOn, @People @NotRequired List<String> recommenders, String statement) {}

    private final CultivationRecord earlier;
    private final Setbacks setbacks;
    private final Persons persons;
    private final Pickers pickers;

    CultivationRecommend(CultivationRecord earlier, Setbacks setbacks, Persons persons, Pickers pickers) {
        this.earlier = earlier;
        this.setbacks = setbacks;
        this.persons = persons;
        this.pickers = pickers;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        String number = context.caseNumber();
        Person applicant = persons.get(context.theCase().applicant());
        Shown shown = Shown.nothing()
                .fact("birthDate", applicant.birthDate())
                .fact("leagueSince", applicant.leagueSince())
                .fact("talkedOn", context.theCase().day(Fact.TALKED_ON))
                .fact("intakeTalkOutcome", earlier.choice(number, CultivationRecord.TALK, "outcome"))
                .fact("intakeTalkOpinion", earlier.text(number, CultivationRecord.TALK, "opinion"));
        setbacks.show(context.theCase(), shown);
        return shown.options(
                        "recommenders",
                        Option.people(pickers.people(context.theCase().branch())))
                .value("recommendedOn", context.today());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.recommendedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("recommendedOn", theCase.day(Fact.TALKED_ON)));
        if (rules.asks(Rule.LEAGUE_RECOMMENDATION)) {
            checks.add(rules.that(Rule.LEAGUE_RECOMMENDATION, leagueAgreed(form, theCase, rules))
                    .at("route"));
        }
        return checks;
    }

    /** A League member is recommended by the League until the birthday on which he outgrows it. */
    private boolean leagueAgreed(Form form, MembershipCase theCase, RulesInForce rules) {
        Person applicant = persons.get(theCase.applicant());
        LocalDate outgrown = rules.value(Rule.LEAGUE_RECOMMENDATION).from(applicant.birthDate());
        return form.route() == Route.LEAGUE
                || applicant.membershipOn(rules.act()) != Membership.LEAGUE
                || !rules.act().isBefore(outgrown);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }
}
