package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.path.application.Application;
import org.branchwork.path.application.Applications;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormBinder;
import org.branchwork.task.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing in the letter of application: one's own, or as branch secretary somebody's of the branch. */
@Controller
@RequestMapping("/apply")
class ApplyPage {

    private final Applications applications;
    private final ApplyFor applyFor;
    private final Organs organs;
    private final Persons persons;
    private final FormBinder binder;
    private final Sheets sheets;
    private final MessageSource messages;

    ApplyPage(
            Applications applications,
            ApplyFor applyFor,
            Organs organs,
            Persons persons,
            FormBinder binder,
            Sheets sheets,
            MessageSource messages) {
        this.applications = applications;
        this.applyFor = applyFor;
        this.organs = organs;
        this.persons = persons;
        this.binder = binder;
        this.sheets = sheets;
        this.messages = messages;
    }

    @GetMapping
    String page(Principal reader, Locale locale, Model model) {
        List<FieldView> fields = fields(reader.getName(), locale);
        model.addAttribute("sheet", sheets.plain(fields, Typed.prefilled(fields), null, locale));
        return "apply";
    }

    @PostMapping
    String apply(
            @RequestParam MultiValueMap<String, String> sent,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        List<FieldView> fields = fields(reader.getName(), locale);
        Typed typed = Typed.sent(fields, sent);
        try {
            Application application = binder.bind(Application.class, values(fields, typed));
            String number = applications.apply(reader.getName(), application).number();
            next.addFlashAttribute("told", messages.getMessage("apply.done", new Object[] {number}, locale));
            return "redirect:/cases/" + number;
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            model.addAttribute("sheet", sheets.plain(fields, typed, refusal, locale));
            return "apply";
        }
    }

    /** Who cannot apply himself must say whose letter it is, or he would be told about himself. */
    private static Map<String, Object> values(List<FieldView> fields, Typed typed) {
        Map<String, Object> values = PlainValues.of(fields, typed);
        boolean nobody = values.containsKey("person") && values.get("person") == null;
        if (nobody && fields.get(0).required()) {
            throw Refusal.input("person", "missing");
        }
        return values;
    }

    private List<FieldView> fields(String login, Locale locale) {
        Person reader = persons.get(login);
        String own = applications.branchOf(reader).map(Organ::code).orElse(null);
        List<FieldView> fields = new ArrayList<>();
        List<Option> others = applyFor.people(login).stream()
                .map(person -> new Option(person.login(), person.label()))
                .toList();
        boolean onlyForOthers = !applications.hindrances(reader).isEmpty();
        if (!others.isEmpty()) {
            fields.add(field("person", "select", onlyForOthers, others, null, locale));
        }
        fields.add(field("branch", "select", true, branches(), own, locale));
        fields.add(field("letter", "textarea", true, List.of(), null, locale));
        if (!others.isEmpty()) {
            fields.add(field("appliedOn", "date", false, List.of(), null, locale));
        }
        return fields;
    }

    private FieldView field(
            String key, String type, boolean required, List<Option> options, Object value, Locale locale) {
        String label = messages.getMessage("apply." + key, null, locale);
        return new FieldView(key, type, label, required, options, List.of(), false, value);
    }

    private List<Option> branches() {
        return organs.all().stream()
                .filter(organ -> organ.kind() == OrganKind.BRANCH)
                .sorted(Comparator.comparing(Organ::code))
                .map(organ -> new Option(organ.code(), organ.name()))
                .toList();
    }
}
