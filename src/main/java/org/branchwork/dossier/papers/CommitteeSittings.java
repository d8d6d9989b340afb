package org.branchwork.dossier.papers;

import java.util.List;

/** What the committee with approval authority decided on a case, as its approval sheet tells it. */
public interface CommitteeSittings {

    /** All rounds, the oldest first; the last may not be concluded. */
    List<CommitteeSitting> of(String caseNumber);
}
