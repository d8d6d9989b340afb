package org.branchwork.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.dossier.ArchiveItem;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Routing;
import org.branchwork.path.transfer.HandoverPackage;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Option;
import org.springframework.stereotype.Component;

/** What is asked of a secretary who takes over a case; what another branch here has handed over stands in it already. */
@Component
class TransferFields {

    static final String FACTS = "facts.";

    private final Routing routing;
    private final Organs organs;
    private final Persons persons;
    private final Cases cases;
    private final FormTexts texts;
    private final OrganisationTime time;

    TransferFields(
            Routing routing, Organs organs, Persons persons, Cases cases, FormTexts texts, OrganisationTime time) {
        this.routing = routing;
        this.organs = organs;
        this.persons = persons;
        this.cases = cases;
        this.texts = texts;
        this.time = time;
    }

    boolean anybody(String login) {
        return !routing.branchesOf(login, time.today()).isEmpty();
    }

    String name(String person) {
        return persons.findById(person).map(Person::name).orElse(person);
    }

    /** Those of his branches who are not full members and have no case here that goes on. */
    List<Person> people(String login) {
        Set<String> codes = new TreeSet<>(routing.branchesOf(login, time.today()));
        organs.below(List.copyOf(codes)).forEach(organ -> codes.add(organ.code()));
        LocalDate today = time.today();
        return persons.findByOrganInOrderByLogin(codes).stream()
                .filter(person -> !person.login().equals(login))
                .filter(person -> person.membershipOn(today) != Membership.FULL)
                .filter(person -> !cases.isOpenFor(person.login()))
                .toList();
    }

    List<FieldView> of(String person, HandoverPackage awaited, Visit visit) {
        List<FieldView> fields = new ArrayList<>();
        List<Option> branches = routing.branchesOf(visit.login(), time.today()).stream()
                .filter(code -> persons.findById(person)
                        .filter(one -> organs.isWithin(one.organ(), code))
                        .isPresent())
                .map(code -> new Option(code, organs.get(code).name()))
                .toList();
        Object only = branches.size() == 1 ? branches.get(0).value() : null;
        fields.add(field("branch", "transfer.branch", "select", true, branches, only, visit));
        Arrays.stream(Fact.values()).filter(this::asked).forEach(fact -> {
            String type = fact == Fact.FORM_NUMBER ? "text" : "date";
            Object before = awaited == null ? null : awaited.facts().get(fact.key());
            fields.add(field(FACTS + fact.key(), "fact." + fact.key(), type, false, List.of(), before, visit));
        });
        fields.add(field("cultivatedUntil", "transfer.cultivatedUntil", "date", false, List.of(), null, visit));
        fields.add(field("papers", "transfer.papers", "checklist", false, papers(visit), held(awaited), visit));
        fields.add(field("remarks", "transfer.remarks", "textarea", false, List.of(), null, visit));
        return fields;
    }

    /** Where cultivation stood still is asked for; the day that follows from it is not. */
    private boolean asked(Fact fact) {
        return Handover.travels(fact) && fact != Fact.CULTIVATION_COUNTS_FROM;
    }

    private List<Option> papers(Visit visit) {
        return Arrays.stream(ArchiveItem.values())
                .map(item -> new Option(item.name(), texts.message("paper." + item, visit.locale())))
                .toList();
    }

    private static List<String> held(HandoverPackage awaited) {
        return awaited == null
                ? List.of()
                : awaited.papers().stream().map(paper -> paper.paper().name()).toList();
    }

    private FieldView field(
            String key, String text, String type, boolean required, List<Option> options, Object value, Visit visit) {
        String label = texts.message(text, visit.locale());
        return new FieldView(key, type, label, required, options, List.of(), false, value);
    }
}
