package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.Persons;
import org.branchwork.organization.leave.LeaveBook;
import org.branchwork.organization.leave.LeaveDesk;
import org.branchwork.organization.leave.LeaveRights;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormBinder;
import org.branchwork.task.FormTexts;
import org.branchwork.web.api.LeaveEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who of an organ is away, for its secretary and for administrators, who also enter it: first who, then when. */
@Controller
@RequestMapping("/leaves")
class LeavesPage {

    private final LeaveBook book;
    private final LeaveDesk desk;
    private final LeaveRights rights;
    private final LeaveFields leaveFields;
    private final Persons persons;
    private final FormBinder binder;
    private final FormTexts texts;
    private final Sheets sheets;

    LeavesPage(
            LeaveBook book,
            LeaveDesk desk,
            LeaveRights rights,
            LeaveFields leaveFields,
            Persons persons,
            FormBinder binder,
            FormTexts texts,
            Sheets sheets) {
        this.book = book;
        this.desk = desk;
        this.rights = rights;
        this.leaveFields = leaveFields;
        this.persons = persons;
        this.binder = binder;
        this.texts = texts;
        this.sheets = sheets;
    }

    @GetMapping
    String page(@RequestParam(required = false) String person, Principal reader, Locale locale, Model model) {
        Visit visit = new Visit(reader.getName(), locale, model);
        requireKeeper(visit.login());
        if (person == null || person.isBlank()) {
            visit.show("lines", book.all(visit.login()));
            visit.show("people", rights.people(visit.login()));
            return "leaves";
        }
        requireKnown(person, visit);
        List<FieldView> fields = leaveFields.of(person, visit);
        return show(person, sheets.plain(fields, Typed.prefilled(fields), null, locale), visit);
    }

    @PostMapping
    String enter(
            @RequestParam(defaultValue = "") String person,
            @RequestParam MultiValueMap<String, String> sent,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        requireKeeper(visit.login());
        requireKnown(person, visit);
        List<FieldView> fields = leaveFields.of(person, visit);
        Typed typed = Typed.sent(fields, sent);
        try {
            LeaveEntry entry = binder.bind(LeaveEntry.class, PlainValues.of(fields, typed));
            desk.enter(visit.login(), person, entry.from(), entry.until(), entry.deputy());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return show(person, sheets.plain(fields, typed, refusal, locale), visit);
        }
        next.addFlashAttribute("told", texts.message("leave.entered", locale));
        return "redirect:/leaves";
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable long id, Principal reader, Locale locale, RedirectAttributes next) {
        requireKeeper(reader.getName());
        desk.end(reader.getName(), id);
        next.addFlashAttribute("told", texts.message("leave.ended", locale));
        return "redirect:/leaves";
    }

    private void requireKeeper(String login) {
        if (!rights.keeps(login)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    private void requireKnown(String person, Visit visit) {
        desk.requireAllowed(visit.login(), person);
        if (!persons.existsById(person)) {
            throw Refusal.input("person", "no-such-person", person);
        }
    }

    private String show(String person, Sheet sheet, Visit visit) {
        visit.show("person", persons.get(person));
        visit.show("sheet", sheet);
        return "leaves";
    }
}
