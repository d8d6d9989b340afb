package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.Cases;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** For whom somebody may hand in an application: the secretary of a branch for those of the branch. */
@Component
class ApplyFor {

    private final Organs organs;
    private final Routing routing;
    private final Persons persons;
    private final Cases cases;
    private final OrganisationTime time;

    ApplyFor(Organs organs, Routing routing, Persons persons, Cases cases, OrganisationTime time) {
        this.organs = organs;
        this.routing = routing;
        this.persons = persons;
        this.cases = cases;
        this.time = time;
    }

    boolean anybody(String login) {
        return !branches(login).isEmpty();
    }

    /** Those of his branches who are not in the Party and have not applied; the rules say the rest when the letter is handed in. */
    List<Person> people(String login) {
        Set<String> codes = new TreeSet<>(branches(login));
        if (codes.isEmpty()) {
            return List.of();
        }
        organs.below(List.copyOf(codes)).forEach(organ -> codes.add(organ.code()));
        Set<String> underWay = cases.applicantsOfOpen(codes);
        List<Person> people = new ArrayList<>(persons.findByOrganInOrderByLogin(codes));
        people.removeIf(person -> person.login().equals(login)
                || underWay.contains(person.login())
                || person.membershipOn(time.today()).inParty());
        return people;
    }

    private List<String> branches(String login) {
        return routing.branchesOf(login, time.today());
    }
}
