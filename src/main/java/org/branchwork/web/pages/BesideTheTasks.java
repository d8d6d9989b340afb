package org.branchwork.web.pages;

import org.branchwork.admission.CaseState;
import org.branchwork.admission.MembershipCase;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.path.transfer.Handovers;
import org.branchwork.privacy.Erasures;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What this reader may do in a case that is no task: measures, an early end, keeping and erasing. */
@Component
class BesideTheTasks {

    private final Measures measures;
    private final EarlyEnds ends;
    private final Handovers handovers;
    private final Erasures erasures;

    BesideTheTasks(Measures measures, EarlyEnds ends, Handovers handovers, Erasures erasures) {
        this.measures = measures;
        this.ends = ends;
        this.handovers = handovers;
        this.erasures = erasures;
    }

    void show(MembershipCase theCase, String login, Model model) {
        model.addAttribute("measures", measures.open(login, theCase));
        model.addAttribute("mayWithdraw", ends.mayWithdraw(login, theCase));
        model.addAttribute("mayEnd", !ends.endings(login, theCase).isEmpty());
        model.addAttribute("mayErase", erasures.mayErase(login, theCase));
        model.addAttribute("held", erasures.held(theCase.number()));
        model.addAttribute("erased", erasures.erased(theCase.number()));
        if (theCase.state() == CaseState.TRANSFERRED_OUT) {
            model.addAttribute("handover", handovers.of(theCase));
        }
    }
}
