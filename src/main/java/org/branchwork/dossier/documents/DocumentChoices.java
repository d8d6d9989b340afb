package org.branchwork.dossier.documents;

import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.task.CaseFiles;
import org.branchwork.task.Option;
import org.springframework.stereotype.Component;

/** The files of a case as choices of a form. */
@Component
class DocumentChoices implements CaseFiles {

    private final DocumentDesk desk;
    private final Documents documents;
    private final Cases cases;

    DocumentChoices(DocumentDesk desk, Documents documents, Cases cases) {
        this.desk = desk;
        this.documents = documents;
        this.cases = cases;
    }

    @Override
    public List<Option> of(String caseNumber, String login) {
        return cases.findByNumber(caseNumber)
                .filter(theCase -> desk.concerns(login, theCase))
                .map(theCase -> desk.list(login, theCase).stream()
                        .map(document -> new Option(document.id(), document.name()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public boolean has(String caseNumber, String id) {
        return documents.findByIdAndCaseNumber(id, caseNumber).isPresent();
    }
}
