package org.branchwork.web.pages;

import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.organization.Persons;
import org.branchwork.path.branchvote.ballot.ElectronicBallot;
import org.branchwork.path.branchvote.ballot.PollingStation;
import org.springframework.stereotype.Component;

/** The ballots a person may take part in, by the person voted on. */
@Component
class BallotNames {

    private final PollingStation station;
    private final Cases cases;
    private final Persons persons;

    BallotNames(PollingStation station, Cases cases, Persons persons) {
        this.station = station;
        this.cases = cases;
        this.persons = persons;
    }

    record Open(String id, String person) {}

    List<Open> openFor(String login) {
        return station.openFor(login).stream()
                .map(ballot -> new Open(ballot.id(), person(ballot)))
                .toList();
    }

    String person(ElectronicBallot ballot) {
        return persons.get(cases.get(ballot.caseNumber()).applicant()).name();
    }
}
