package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchwork.dossier.FormBooks;
import org.branchwork.dossier.FormEntries;
import org.branchwork.dossier.FormEntry;
import org.branchwork.dossier.FormState;
import org.branchwork.organization.Organs;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormBinder;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ledger of admission forms, for the organizers who issue them. */
@Controller
@RequestMapping("/admission-forms")
class AdmissionFormsPage {

    private static final int ROWS = 100;

    private final FormBooks books;
    private final FormEntries entries;
    private final Organs organs;
    private final FormTexts texts;
    private final FormBinder binder;
    private final Sheets sheets;

    AdmissionFormsPage(
            FormBooks books, FormEntries entries, Organs organs, FormTexts texts, FormBinder binder, Sheets sheets) {
        this.books = books;
        this.entries = entries;
        this.organs = organs;
        this.texts = texts;
        this.binder = binder;
        this.sheets = sheets;
    }

    @GetMapping
    String page(
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) FormState state,
            @RequestParam(required = false) String after,
            Principal reader,
            Locale locale,
            Model model) {
        Visit visit = new Visit(reader.getName(), locale, model);
        entries.requireKeeper(visit.login());
        List<FieldView> fields = fields(visit);
        FormBooks.Asked asked = new FormBooks.Asked(year, state, after, ROWS);
        return show(asked, sheets.plain(fields, Typed.prefilled(fields), null, locale), visit);
    }

    @PostMapping
    String enter(
            @RequestParam MultiValueMap<String, String> sent,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        entries.requireKeeper(visit.login());
        List<FieldView> fields = fields(visit);
        Typed typed = Typed.sent(fields, sent);
        try {
            entries.enter(visit.login(), binder.bind(FormEntry.class, values(fields, typed)));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            FormBooks.Asked all = new FormBooks.Asked(null, null, null, ROWS);
            return show(all, sheets.plain(fields, typed, refusal, locale), visit);
        }
        next.addFlashAttribute("told", texts.message("forms.done", locale));
        return "redirect:/admission-forms";
    }

    /** Numbers stand one to a line, or with spaces or commas between them. */
    private static Map<String, Object> values(List<FieldView> fields, Typed typed) {
        Map<String, Object> values = new HashMap<>(PlainValues.of(fields, typed));
        List<String> numbers = Arrays.stream(typed.text("numbers").split("[\\s,，、;；]+"))
                .filter(number -> !number.isBlank())
                .toList();
        values.put("numbers", numbers);
        return values;
    }

    private String show(FormBooks.Asked asked, Sheet sheet, Visit visit) {
        List<FormBooks.Line> found = books.page(visit.login(), asked);
        boolean more = found.size() > ROWS;
        List<FormBooks.Line> lines = more ? found.subList(0, ROWS) : found;
        visit.show("lines", lines);
        visit.show("next", more ? lines.get(ROWS - 1).form().number() : null);
        visit.show("asked", asked);
        visit.show("states", FormState.values());
        visit.show("sheet", sheet);
        return "admission-forms";
    }

    private List<FieldView> fields(Visit visit) {
        Set<String> committees = books.committees(visit.login());
        List<Option> states = Arrays.stream(FormState.values())
                .filter(state -> state != FormState.USED)
                .map(state -> new Option(state.name(), texts.message("forms.enter." + state, visit.locale())))
                .toList();
        List<Option> issuedTo = committees.stream()
                .map(code -> new Option(code, organs.get(code).name()))
                .toList();
        List<FieldView> fields = new ArrayList<>();
        fields.add(field("state", "select", true, states, visit));
        fields.add(field("numbers", "textarea", true, List.of(), visit));
        if (committees.size() > 1) {
            fields.add(field("organ", "select", false, issuedTo, visit));
        }
        fields.add(field("year", "number", false, List.of(), visit));
        fields.add(field("on", "date", false, List.of(), visit));
        fields.add(field("reason", "textarea", false, List.of(), visit));
        fields.add(field("replacedBy", "text", false, List.of(), visit));
        return fields;
    }

    private FieldView field(String key, String type, boolean required, List<Option> options, Visit visit) {
        String label = texts.message("forms." + key, visit.locale());
        return new FieldView(key, type, label, required, options, List.of(), false, null);
    }
}
