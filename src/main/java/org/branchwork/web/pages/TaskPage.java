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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Any task as a page: its form, and completing it through the same doorway as everywhere. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskPage {

    /** Buttons that change the rows of a list; no field of a form begins with an underscore. */
    private static final String ADD = "_add";

    private static final String REMOVE = "_remove";

    private final TaskDesk desk;
    private final Completion done;
    private final TaskSheets sheets;
    private final Drafts drafts;
    private final StepPapers papers;
    private final MessageSource messages;

    TaskPage(
            TaskDesk desk,
            Completion done,
            TaskSheets sheets,
            Drafts drafts,
            StepPapers papers,
            MessageSource messages) {
        this.desk = desk;
        this.done = done;
        this.sheets = sheets;
        this.drafts = drafts;
        this.papers = papers;
        this.messages = messages;
    }

    @GetMapping
    String open(@PathVariable String id, Principal reader, Locale locale, Model model) {
        Visit visit = new Visit(reader.getName(), locale, model);
        OpenTask task;
        try {
            task = desk.claim(id, visit.login());
        } catch (Refusal refusal) {
            return sheets.instead(refusal, id, visit);
        }
        List<FieldView> fields = sheets.inputs(task, visit);
        Typed typed = drafts.opened(visit.login(), FormPlace.of(task), fields);
        return sheets.show(task, fields, typed, null, visit);
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        try {
            OpenTask task = desk.claim(id, visit.login());
            List<FieldView> fields = sheets.inputs(task, visit);
            Typed typed = Typed.sent(fields, Attachments.picked(sent));
            if (rowsChanged(sent, typed)) {
                return sheets.show(task, fields, typed, null, visit);
            }
            return complete(task, fields, typed, files, visit, next, response);
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return sheets.instead(refusal, id, visit);
        }
    }

    private static boolean rowsChanged(MultiValueMap<String, String> sent, Typed typed) {
        if (sent.containsKey(ADD)) {
            typed.addRow(sent.getFirst(ADD));
            return true;
        }
        if (sent.containsKey(REMOVE)) {
            typed.removeRow(sent.getFirst(REMOVE));
            return true;
        }
        return false;
    }

    private String complete(
            OpenTask task,
            List<FieldView> fields,
            Typed typed,
            MultiValueMap<String, MultipartFile> files,
            Visit visit,
            RedirectAttributes next,
            HttpServletResponse response) {
        typed.dropEmptyRows();
        try {
            done.complete(task, PlainValues.of(fields, typed), files, visit);
        } catch (RuntimeException fault) {
            Refusal refusal = Refusal.behind(fault).orElseThrow(() -> fault);
            if (refusal.kind() != Refusal.Kind.INPUT && refusal.kind() != Refusal.Kind.RULE) {
                throw refusal;
            }
            response.setStatus(refusal.kind().status());
            visit.show("fileAgain", Attachments.any(files));
            return sheets.show(task, fields, typed, refusal, visit);
        }
        Object[] name = {sheets.name(task, visit.locale())};
        next.addFlashAttribute("told", messages.getMessage("work.done", name, visit.locale()));
        next.addFlashAttribute("toldCase", task.caseNumber());
        next.addFlashAttribute("toldPaper", papers.after(task, visit.login(), visit.locale()));
        return "redirect:/";
    }
}
