package org.branchwork.dossier.papers;

import java.util.List;

/** The public notices, as they are posted. */
public interface PostedNotices {

    /** All notices of a case, the oldest first. */
    List<PostedNotice> of(String caseNumber);
}
