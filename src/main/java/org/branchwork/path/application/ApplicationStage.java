package org.branchwork.path.application;

import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.EarlierSteps;
import org.springframework.stereotype.Component;

/** What the model of stage I asks of a case. */
@Component("applicationStage")
public class ApplicationStage {

    private final Cases cases;
    private final EarlierSteps earlier;

    ApplicationStage(Cases cases, EarlierSteps earlier) {
        this.cases = cases;
        this.earlier = earlier;
    }

    /** Of a case that was under way before it was kept here: the letter is with the branch, the talk is still to come. */
    public boolean isReceivedBefore(String caseNumber) {
        MembershipCase theCase = cases.get(caseNumber);
        return theCase.has(Fact.RECEIVED_ON)
                && earlier.latest(theCase, "application-receive").isEmpty();
    }
}
