package org.branchwork.path.transfer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.ArchiveItem;
import org.branchwork.dossier.Papers;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** Puts together what is handed over about a person, from his case here. */
@Component
public class Handovers {

    private final Cases cases;
    private final Papers papers;
    private final OrganisationTime time;

    Handovers(Cases cases, Papers papers, OrganisationTime time) {
        this.cases = cases;
        this.papers = papers;
        this.time = time;
    }

    /** The case with which a person left a branch of this installation, if that is the latest about him. */
    public Optional<MembershipCase> left(String person) {
        return cases.findByApplicantOrderByNumberDesc(person).stream()
                .findFirst()
                .filter(theCase -> theCase.state() == CaseState.TRANSFERRED_OUT);
    }

    public HandoverPackage of(MembershipCase theCase) {
        Handover handover = Handover.of(theCase);
        LocalDate leftOn = theCase.state() == CaseState.TRANSFERRED_OUT ? theCase.day(Fact.CLOSED_ON) : null;
        return new HandoverPackage(
                theCase.number(),
                theCase.applicant(),
                theCase.branch(),
                handover.state().name(),
                leftOn,
                published(handover),
                papersOf(theCase),
                cultivation(theCase, leftOn));
    }

    static Map<String, String> published(Handover handover) {
        Map<String, String> facts = new LinkedHashMap<>();
        Arrays.stream(Fact.values())
                .filter(handover.facts()::containsKey)
                .forEach(fact -> facts.put(fact.key(), handover.facts().get(fact)));
        return facts;
    }

    private List<HandoverPackage.Paper> papersOf(MembershipCase theCase) {
        List<CaseStep> taken = papers.steps(theCase);
        List<HandoverPackage.Paper> held = new ArrayList<>();
        for (ArchiveItem paper : ArchiveItem.values()) {
            List<LocalDate> days = paper.days(taken);
            if (!days.isEmpty() || papers.handedOver(theCase).contains(paper)) {
                held.add(new HandoverPackage.Paper(paper, days));
            }
        }
        return held;
    }

    private HandoverPackage.Cultivation cultivation(MembershipCase theCase, LocalDate leftOn) {
        LocalDate from = theCase.cultivationFrom();
        LocalDate until = leftOn == null ? time.today() : leftOn;
        return from == null
                ? null
                : new HandoverPackage.Cultivation(from, until, Math.max(0, ChronoUnit.DAYS.between(from, until)));
    }
}
