package org.branchwork.path.cultivation;

import static java.util.stream.Collectors.joining;

import org.branchwork.admission.CaseStep;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Persons;
import org.springframework.stereotype.Component;

/** What has come in since the last assessment, in the words a form shows. */
@Component
class RoundRecord {

    private final Rounds rounds;
    private final CultivationRecord earlier;
    private final Persons persons;

    RoundRecord(Rounds rounds, CultivationRecord earlier, Persons persons) {
        this.rounds = rounds;
        this.earlier = earlier;
        this.persons = persons;
    }

    /** One line for each contact. */
    String opinions(MembershipCase theCase) {
        return rounds.sinceLastAssessment(theCase, CultivationRecord.OPINION).stream()
                .map(this::opinion)
                .collect(joining("\n"));
    }

    private String opinion(CaseStep step) {
        return "%s: %s / %s"
                .formatted(
                        persons.get(step.actor()).label(),
                        earlier.text(step, "opinion"),
                        earlier.text(step, "recommendation"));
    }

    /** The days the thought reports bear. */
    String reports(MembershipCase theCase) {
        return rounds.sinceLastAssessment(theCase, CultivationRecord.REPORT).stream()
                .map(step -> step.actedOn().toString())
                .collect(joining(", "));
    }
}
