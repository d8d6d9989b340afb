package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Persons;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Option;
import org.springframework.stereotype.Component;

/** What is asked of somebody who ends a case early; the applicant himself owes no reason and no date. */
@Component
class EndFields {

    private final EarlyEnds ends;
    private final Persons persons;
    private final FormTexts texts;

    EndFields(EarlyEnds ends, Persons persons, FormTexts texts) {
        this.ends = ends;
        this.persons = persons;
        this.texts = texts;
    }

    String applicant(MembershipCase theCase) {
        return persons.get(theCase.applicant()).name();
    }

    List<FieldView> withdrawal(MembershipCase theCase, Visit visit) {
        List<FieldView> fields = new ArrayList<>();
        if (!theCase.applicant().equals(visit.login())) {
            fields.add(field("statementOn", "date", true, List.of(), visit));
            if (theCase.state().onProbation() || theCase.state() == CaseState.FULL_MEMBER) {
                fields.add(field("meetingOn", "date", true, List.of(), visit));
            }
        }
        fields.add(field("reason", "textarea", false, List.of(), visit));
        return fields;
    }

    List<FieldView> ending(MembershipCase theCase, Visit visit) {
        List<Option> open = ends.endings(visit.login(), theCase).stream()
                .map(end -> new Option(end.name(), texts.message("end.choice." + end.name(), visit.locale())))
                .toList();
        List<FieldView> fields = new ArrayList<>();
        fields.add(field("outcome", "select", true, open, visit));
        fields.add(field("on", "date", true, List.of(), visit));
        if (open.stream().anyMatch(option -> option.value().equals(CaseState.REMOVED_FROM_PARTY.name()))) {
            fields.add(field("meetingOn", "date", false, List.of(), visit));
        }
        fields.add(field("reason", "textarea", true, List.of(), visit));
        return fields;
    }

    private FieldView field(String key, String type, boolean required, List<Option> options, Visit visit) {
        String label = texts.message("end." + key, visit.locale());
        return new FieldView(key, type, label, required, options, List.of(), false, null);
    }
}
