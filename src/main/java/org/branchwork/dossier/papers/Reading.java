package org.branchwork.dossier.papers;

import java.util.Locale;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Sight;

/** Somebody who may see a case reads its papers in one language. */
public record Reading(MembershipCase theCase, String reader, Sight sight, Locale locale) {

    /** What is sealed too: for those alone who act on the case by their post. */
    public boolean sealedToo() {
        return sight == Sight.SEALED;
    }

    /** What people did in the case, and not only where it stands. */
    public boolean seesSteps() {
        return sight.compareTo(Sight.CASE) >= 0;
    }

    /** What others wrote about a person is not for himself to read. */
    public boolean isApplicant() {
        return reader.equals(theCase.applicant());
    }
}
