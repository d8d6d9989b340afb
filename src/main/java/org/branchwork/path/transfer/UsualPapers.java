package org.branchwork.path.transfer;

import java.util.EnumSet;
import java.util.Set;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Handover;
import org.branchwork.dossier.ArchiveItem;

/** The papers that belong to facts, where nobody says which there are. */
final class UsualPapers {

    private UsualPapers() {}

    static Set<ArchiveItem> of(Handover handover) {
        Set<ArchiveItem> papers = EnumSet.of(ArchiveItem.APPLICATION_LETTER);
        if (handover.state() != CaseState.APPLICANT) {
            papers.add(ArchiveItem.ACTIVIST_REGISTER);
        }
        if (handover.state().onProbation()) {
            papers.addAll(EnumSet.of(
                    ArchiveItem.ADMISSION_FORM, ArchiveItem.POLITICAL_REVIEW, ArchiveItem.PROBATION_REGISTER));
        } else if (handover.day(Fact.REVIEWED_ON) != null) {
            papers.add(ArchiveItem.POLITICAL_REVIEW);
        }
        return papers;
    }
}
