package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FieldView;
import org.branchwork.web.api.VisibleCases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Replacing a contact or a sponsor and opening a review for cause, each on a page that says what it does. */
@Controller
@RequestMapping("/cases/{number}/measures/{kind}")
class MeasurePages {

    private final VisibleCases visible;
    private final Measures measures;
    private final Persons persons;
    private final Sheets sheets;
    private final MessageSource messages;

    MeasurePages(VisibleCases visible, Measures measures, Persons persons, Sheets sheets, MessageSource messages) {
        this.visible = visible;
        this.measures = measures;
        this.persons = persons;
        this.sheets = sheets;
        this.messages = messages;
    }

    @GetMapping
    String page(@PathVariable String number, @PathVariable String kind, Principal reader, Locale locale, Model model) {
        Visit visit = new Visit(reader.getName(), locale, model);
        MembershipCase theCase = visible.get(number, visit.login());
        Measure measure = allowed(kind, theCase, visit);
        List<FieldView> fields = measures.fields(measure, theCase, visit);
        return show(measure, theCase, fields, Typed.prefilled(fields), null, visit);
    }

    @PostMapping
    String take(
            @PathVariable String number,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        MembershipCase theCase = visible.get(number, visit.login());
        Measure measure = allowed(kind, theCase, visit);
        List<FieldView> fields = measures.fields(measure, theCase, visit);
        Typed typed = Typed.sent(fields, sent);
        try {
            measures.take(measure, visit.login(), number, PlainValues.of(fields, typed));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return show(measure, theCase, fields, typed, refusal, visit);
        }
        next.addFlashAttribute("told", messages.getMessage("measure.done." + measure.path(), null, locale));
        return "redirect:/cases/" + number;
    }

    private Measure allowed(String kind, MembershipCase theCase, Visit visit) {
        Measure measure = Arrays.stream(Measure.values())
                .filter(one -> one.path().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-case"));
        measures.require(measure, visit.login(), theCase);
        return measure;
    }

    private String show(
            Measure measure,
            MembershipCase theCase,
            List<FieldView> fields,
            Typed typed,
            Refusal refusal,
            Visit visit) {
        visit.show("measure", measure);
        visit.show("number", theCase.number());
        visit.show("applicant", persons.get(theCase.applicant()).name());
        visit.show("sheet", sheets.plain(fields, typed, refusal, visit.locale()));
        return "measure";
    }
}
