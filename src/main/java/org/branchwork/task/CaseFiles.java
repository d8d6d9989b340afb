package org.branchwork.task;

import java.util.List;
import java.util.Set;

/** The files of a case, for the fields of a form that name one. Such a field also takes any words that say where a paper lies. */
public interface CaseFiles {

    /** The fields that name a file, whatever the form. */
    Set<String> FIELDS = Set.of("document", "certificate");

    /** Those this person may have. */
    List<Option> of(String caseNumber, String login);

    boolean has(String caseNumber, String id);
}
