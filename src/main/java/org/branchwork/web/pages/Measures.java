package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Choice;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Pickers;
import org.branchwork.organization.Role;
import org.branchwork.organization.Routing;
import org.branchwork.organization.leave.Leaves;
import org.branchwork.path.cultivation.ContactReplacement;
import org.branchwork.path.developmenttarget.SponsorReplacement;
import org.branchwork.path.probation.ReviewForCause;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Doorway;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormBinder;
import org.branchwork.task.FormTexts;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Option;
import org.branchwork.task.Replacement;
import org.springframework.stereotype.Component;

/** What each measure asks, who may take it when, and taking it. */
@Component
class Measures {

    private static final String OUT = "out";
    private static final String IN = "in";
    private static final String REASON = "reason";

    private final Companions companions;
    private final Persons persons;
    private final Pickers pickers;
    private final Routing routing;
    private final Rulebook rulebook;
    private final OrganisationTime time;
    private final ContactReplacement contacts;
    private final SponsorReplacement sponsors;
    private final ReviewForCause reviews;
    private final FormBinder binder;
    private final FormTexts texts;
    private final Leaves leaves;

    Measures(
            Companions companions,
            Persons persons,
            Pickers pickers,
            Routing routing,
            Rulebook rulebook,
            OrganisationTime time,
            ContactReplacement contacts,
            SponsorReplacement sponsors,
            ReviewForCause reviews,
            FormBinder binder,
            FormTexts texts,
            Leaves leaves) {
        this.companions = companions;
        this.persons = persons;
        this.pickers = pickers;
        this.routing = routing;
        this.rulebook = rulebook;
        this.time = time;
        this.contacts = contacts;
        this.sponsors = sponsors;
        this.reviews = reviews;
        this.binder = binder;
        this.texts = texts;
        this.leaves = leaves;
    }

    record Cause(String reason) {}

    record Exchange(@NotRequired String out, String in, String reason, @NotRequired String overrideReason) {

        Replacement replacement() {
            return new Replacement(out, in, reason, overrideReason);
        }
    }

    /** What this person may do in this case now. */
    List<Measure> open(String login, MembershipCase theCase) {
        return mayAct(login, theCase)
                ? Arrays.stream(Measure.values())
                        .filter(measure -> makesSense(measure, theCase))
                        .toList()
                : List.of();
    }

    /** @throws Refusal NOT_ALLOWED for anybody but the secretary of the branch, ALREADY_DONE where there is nothing to do it to */
    void require(Measure measure, String login, MembershipCase theCase) {
        if (!mayAct(login, theCase)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
        if (!makesSense(measure, theCase)) {
            String reason = closed(theCase) ? "case-closed" : "no-measure-now";
            throw Refusal.of(Refusal.Kind.ALREADY_DONE, reason);
        }
    }

    private boolean mayAct(String login, MembershipCase theCase) {
        return routing.mayAct(login, Role.BRANCH_SECRETARY, theCase.applicant(), theCase.branch(), time.today());
    }

    private static boolean closed(MembershipCase theCase) {
        return theCase.state().closed() || theCase.has(Fact.CLOSED_ON);
    }

    private boolean makesSense(Measure measure, MembershipCase theCase) {
        if (closed(theCase)) {
            return false;
        }
        return switch (measure) {
            case CONTACTS -> !present(theCase, CompanionRole.CONTACT).isEmpty();
            case SPONSORS -> !present(theCase, CompanionRole.SPONSOR).isEmpty() || sponsorMissing(theCase);
            case REVIEW -> theCase.state().onProbation();
        };
    }

    private boolean sponsorMissing(MembershipCase theCase) {
        return sponsors.vacant(theCase, present(theCase, CompanionRole.SPONSOR).size(), rules(theCase));
    }

    private List<Companion> present(MembershipCase theCase, CompanionRole role) {
        return companions.present(theCase.number(), role);
    }

    private RulesInForce rules(MembershipCase theCase) {
        return rulebook.on(time.today(), theCase.branch());
    }

    List<FieldView> fields(Measure measure, MembershipCase theCase, Visit visit) {
        List<FieldView> fields = new ArrayList<>();
        if (measure != Measure.REVIEW) {
            CompanionRole role = measure == Measure.CONTACTS ? CompanionRole.CONTACT : CompanionRole.SPONSOR;
            List<String> here =
                    present(theCase, role).stream().map(Companion::login).toList();
            boolean somebodyGoes = measure == Measure.CONTACTS || !sponsorMissing(theCase);
            fields.add(field(OUT, "select", somebodyGoes, going(here, visit), visit));
            fields.add(field(IN, "select", true, coming(measure, theCase, here), visit));
        }
        fields.add(field(REASON, "textarea", true, List.of(), visit));
        if (measure != Measure.REVIEW) {
            fields.add(field(Doorway.OVERRIDE_REASON, "textarea", false, List.of(), visit));
        }
        return fields;
    }

    /** Who is on leave says nothing until he is back: he may have to be replaced. */
    private List<Option> going(List<String> here, Visit visit) {
        return persons.get(here).stream()
                .map(person -> new Option(person.login(), going(person, visit)))
                .toList();
    }

    private String going(Person person, Visit visit) {
        return leaves.of(person.login(), time.today())
                .map(leave -> texts.message("leave.picker", visit.locale(), person.label(), leave.until()))
                .orElse(person.label());
    }

    /** All around the branch; beside a name stands why this one may not. */
    private List<Option> coming(Measure measure, MembershipCase theCase, List<String> here) {
        List<Choice> offered = measure == Measure.CONTACTS
                ? pickers.contacts(theCase, rules(theCase))
                : pickers.sponsors(theCase, rules(theCase));
        return Option.people(offered.stream()
                .filter(choice -> !here.contains(choice.login()))
                .toList());
    }

    private FieldView field(String key, String type, boolean required, List<Option> options, Visit visit) {
        String label = texts.message("measure." + key, visit.locale());
        return new FieldView(key, type, label, required, options, List.of(), false, null);
    }

    /** @throws Refusal if anything is wrong with it; nothing has changed then */
    void take(Measure measure, String login, String caseNumber, Map<String, Object> values) {
        switch (measure) {
            case CONTACTS -> contacts.replace(login, caseNumber, exchange(values));
            case SPONSORS -> sponsors.replace(login, caseNumber, exchange(values));
            case REVIEW ->
                reviews.open(login, caseNumber, () -> binder.bind(Cause.class, values)
                        .reason());
        }
    }

    private Replacement exchange(Map<String, Object> values) {
        return binder.bind(Exchange.class, values).replacement();
    }
}
