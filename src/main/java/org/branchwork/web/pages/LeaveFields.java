package org.branchwork.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.branchwork.organization.leave.Deputies;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Option;
import org.springframework.stereotype.Component;

/** What is asked about a leave: two days and, where somebody could be chosen, a deputy. Never why. */
@Component
class LeaveFields {

    private final Deputies deputies;
    private final FormTexts texts;
    private final OrganisationTime time;

    LeaveFields(Deputies deputies, FormTexts texts, OrganisationTime time) {
        this.deputies = deputies;
        this.texts = texts;
        this.time = time;
    }

    List<FieldView> of(String person, Visit visit) {
        List<Option> fit = Option.people(deputies.of(person, time.today()));
        List<FieldView> fields = new ArrayList<>();
        fields.add(field("from", "date", true, List.of(), visit));
        fields.add(field("until", "date", true, List.of(), visit));
        if (!fit.isEmpty()) {
            fields.add(field("deputy", "select", false, fit, visit));
        }
        return fields;
    }

    private FieldView field(String key, String type, boolean required, List<Option> options, Visit visit) {
        String label = texts.message("leave." + key, visit.locale());
        return new FieldView(key, type, label, required, options, List.of(), false, null);
    }
}
