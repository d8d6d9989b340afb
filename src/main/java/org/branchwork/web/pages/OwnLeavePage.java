package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.leave.LeaveBook;
import org.branchwork.organization.leave.LeaveDesk;
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

/** One's own leave of absence: entering it, and coming back before it is over. */
@Controller
@RequestMapping("/me/leave")
class OwnLeavePage {

    private final LeaveBook book;
    private final LeaveDesk desk;
    private final LeaveFields leaveFields;
    private final FormBinder binder;
    private final FormTexts texts;
    private final Sheets sheets;

    OwnLeavePage(
            LeaveBook book,
            LeaveDesk desk,
            LeaveFields leaveFields,
            FormBinder binder,
            FormTexts texts,
            Sheets sheets) {
        this.book = book;
        this.desk = desk;
        this.leaveFields = leaveFields;
        this.binder = binder;
        this.texts = texts;
        this.sheets = sheets;
    }

    @GetMapping
    String page(Principal reader, Locale locale, Model model) {
        Visit visit = new Visit(reader.getName(), locale, model);
        List<FieldView> fields = leaveFields.of(visit.login(), visit);
        return show(sheets.plain(fields, Typed.prefilled(fields), null, locale), visit);
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
        List<FieldView> fields = leaveFields.of(visit.login(), visit);
        Typed typed = Typed.sent(fields, sent);
        try {
            LeaveEntry entry = binder.bind(LeaveEntry.class, PlainValues.of(fields, typed));
            desk.enter(visit.login(), visit.login(), entry.from(), entry.until(), entry.deputy());
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return show(sheets.plain(fields, typed, refusal, locale), visit);
        }
        next.addFlashAttribute("told", texts.message("leave.entered", locale));
        return "redirect:/me/leave";
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable long id, Principal reader, Locale locale, RedirectAttributes next) {
        desk.end(reader.getName(), id);
        next.addFlashAttribute("told", texts.message("leave.ended", locale));
        return "redirect:/me/leave";
    }

    private String show(Sheet sheet, Visit visit) {
        visit.show("lines", book.own(visit.login()));
        visit.show("sheet", sheet);
        return "own-leave";
    }
}
