package org.branchwork.web.api;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.MembershipCase;
import org.branchwork.boards.CasePeople;
import org.springframework.stereotype.Component;

/** Lists of cases, with the names of all their people from one statement. */
@Component
public class CaseLines {

    private final CasePeople people;

    CaseLines(CasePeople people) {
        this.people = people;
    }

    public List<CaseViews.Line> of(List<MembershipCase> cases) {
        Map<String, String> names =
                people.names(cases.stream().map(MembershipCase::number).toList());
        return cases.stream()
                .map(theCase -> new CaseViews.Line(
                        theCase.number(),
                        new CaseViews.Who(
                                theCase.applicant(), names.getOrDefault(theCase.number(), theCase.applicant())),
                        theCase.branch(),
                        theCase.state().name(),
                        theCase.openedOn()))
                .toList();
    }
}
