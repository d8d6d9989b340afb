package org.branchwork.web.pages;

import java.security.Principal;
import java.util.Locale;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Refusal;
import org.branchwork.web.api.VisibleCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case on the diagrams of its models, from the whole path down to the piece it is in. */
@Controller
class DiagramPage {

    private final VisibleCases visible;
    private final CaseDiagrams diagrams;
    private final Persons persons;

    DiagramPage(VisibleCases visible, CaseDiagrams diagrams, Persons persons) {
        this.visible = visible;
        this.diagrams = diagrams;
        this.persons = persons;
    }

    @GetMapping("/cases/{number}/diagram")
    String diagram(@PathVariable String number, Principal reader, Locale locale, Model model) {
        MembershipCase theCase = visible.get(number, reader.getName());
        if (!diagrams.areFor(reader.getName(), theCase)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
        model.addAttribute("number", number);
        model.addAttribute("applicant", persons.get(theCase.applicant()).name());
        model.addAttribute("drawings", diagrams.all(theCase, locale));
        return "diagram";
    }
}
