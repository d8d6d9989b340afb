package org.branchwork.path.cultivation;

import java.util.Date;
import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.ReportTurn;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** What the model of stage II asks of a case. */
@Component("cultivation")
public class Cultivation {

    private final Cases cases;
    private final Companions companions;
    private final Rounds rounds;
    private final OrganisationTime time;

    Cultivation(Cases cases, Companions companions, Rounds rounds, OrganisationTime time) {
        this.cases = cases;
        this.companions = companions;
        this.rounds = rounds;
        this.time = time;
    }

    /** True for whom a later stage sent back, or who came from elsewhere: he is not determined twice. */
    public boolean isActivist(String caseNumber) {
        return cases.get(caseNumber).state() == CaseState.ACTIVIST;
    }

    public boolean hasContacts(String caseNumber) {
        return !contacts(caseNumber).isEmpty();
    }

    /** The logins of the present contacts. */
    public List<String> contacts(String caseNumber) {
        return companions.present(caseNumber, CompanionRole.CONTACT).stream()
                .map(Companion::login)
                .toList();
    }

    /** 00:00 of the day the next assessment round opens. */
    public Date nextRound(String caseNumber) {
        return time.startOf(rounds.assessment(cases.get(caseNumber)));
    }

    /** 00:00 of the day the next thought report opens. */
    public Date nextReport(String caseNumber) {
        return time.startOf(rounds.report(cases.get(caseNumber)));
    }

    /** The thought reports of an activist, as {@link Rounds#reports} tells them. */
    public List<ReportTurn> reports(MembershipCase theCase) {
        return rounds.reports(theCase);
    }
}
