package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FieldView;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.draft.FormPlace;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping what was typed into a task's form, by its button or quietly by its script, and throwing it away. */
@Controller
@RequestMapping("/tasks/{id}/draft")
class DraftPages {

    private final TaskDesk desk;
    private final TaskSheets sheets;
    private final Drafts drafts;
    private final MessageSource messages;

    DraftPages(TaskDesk desk, TaskSheets sheets, Drafts drafts, MessageSource messages) {
        this.desk = desk;
        this.sheets = sheets;
        this.drafts = drafts;
        this.messages = messages;
    }

    @PostMapping
    String keep(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "_quiet", defaultValue = "false") boolean quiet,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        OpenTask task = desk.claim(id, visit.login());
        drafts.requireAllowed(task, visit.login());
        List<FieldView> fields = sheets.inputs(task, visit);
        Typed typed = Typed.sent(fields, Attachments.picked(sent));
        try {
            boolean kept = drafts.keep(visit.login(), FormPlace.of(task), fields, typed);
            next.addFlashAttribute("told", messages.getMessage(kept ? "draft.kept" : "draft.nothing", null, locale));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return quiet ? said(task, refusal, visit, response) : sheets.show(task, fields, typed, refusal, visit);
        }
        return quiet ? said(task, null, visit, response) : "redirect:/tasks/" + id;
    }

    private String said(OpenTask task, Refusal refused, Visit visit, HttpServletResponse response) {
        return drafts.said(drafts.of(task, visit.login()), refused, visit, response);
    }

    @PostMapping("/discard")
    String discard(@PathVariable String id, Principal reader, Locale locale, RedirectAttributes next) {
        OpenTask task = desk.claim(id, reader.getName());
        drafts.discard(reader.getName(), FormPlace.of(task));
        next.addFlashAttribute("told", messages.getMessage("draft.discarded", null, locale));
        return "redirect:/tasks/" + id;
    }
}
