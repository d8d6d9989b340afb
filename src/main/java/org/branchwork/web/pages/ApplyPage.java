package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.FieldView;
import org.branchwork.task.draft.FormPlace;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing in the letter of application: one's own, or as branch secretary somebody's of the branch. */
@Controller
@RequestMapping("/apply")
class ApplyPage {

    private static final String PERSON = "person";

    private final HandingIn handingIn;
    private final ApplyForm form;
    private final ApplySheet sheet;
    private final Drafts drafts;
    private final Sheets sheets;
    private final MessageSource messages;

    ApplyPage(
            HandingIn handingIn,
            ApplyForm form,
            ApplySheet sheet,
            Drafts drafts,
            Sheets sheets,
            MessageSource messages) {
        this.handingIn = handingIn;
        this.form = form;
        this.sheet = sheet;
        this.drafts = drafts;
        this.sheets = sheets;
        this.messages = messages;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String q, Principal reader, Locale locale, Model model) {
        Visit visit = new Visit(reader.getName(), locale, model);
        List<FieldView> whole = form.fields(visit.login(), form.others(visit.login(), "", null), locale);
        Typed typed = drafts.opened(visit.login(), FormPlace.APPLICATION, whole);
        visit.show("q", q);
        return show(form.others(visit.login(), q, typed.text(PERSON)), typed, null, visit);
    }

    @PostMapping
    String apply(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        Written written = written(sent, visit);
        try {
            MembershipCase theCase = handingIn.of(visit.login(), written.values(), files, locale);
            next.addFlashAttribute("told", sheet.after(theCase, locale));
            return "redirect:/cases/" + theCase.number();
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            visit.show("fileAgain", Attachments.any(files));
            return show(written.others(), written.typed(), refusal, visit);
        }
    }

    @PostMapping("/draft")
    String keep(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "_quiet", defaultValue = "false") boolean quiet,
            Principal reader,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Visit visit = new Visit(reader.getName(), locale, model);
        Written written = written(sent, visit);
        try {
            boolean kept = drafts.keep(visit.login(), FormPlace.APPLICATION, written.fields(), written.typed());
            next.addFlashAttribute("told", messages.getMessage(kept ? "draft.kept" : "draft.nothing", null, locale));
        } catch (Refusal refusal) {
            response.setStatus(refusal.kind().status());
            return quiet
                    ? drafts.said(ofApplication(visit), refusal, visit, response)
                    : show(written.others(), written.typed(), refusal, visit);
        }
        return quiet ? drafts.said(ofApplication(visit), null, visit, response) : "redirect:/apply";
    }

    private DraftLine ofApplication(Visit visit) {
        return drafts.ofApplication(visit.login());
    }

    @PostMapping("/draft/discard")
    String discard(Principal reader, Locale locale, RedirectAttributes next) {
        drafts.discard(reader.getName(), FormPlace.APPLICATION);
        next.addFlashAttribute("told", messages.getMessage("draft.discarded", null, locale));
        return "redirect:/apply";
    }

    private String show(ApplyForm.Others others, Typed typed, Refusal refusal, Visit visit) {
        List<FieldView> fields = form.fields(visit.login(), others, visit.locale());
        visit.show("before", sheet.before(visit.login(), visit.locale()));
        visit.show("others", others);
        visit.show("draft", drafts.ofApplication(visit.login()));
        visit.show("sheet", sheets.withFiles(fields, typed, refusal, visit.locale()));
        return "apply";
    }

    private Written written(MultiValueMap<String, String> sent, Visit visit) {
        ApplyForm.Others others = form.others(visit.login(), "", sent.getFirst(PERSON));
        List<FieldView> fields = form.fields(visit.login(), others, visit.locale());
        return new Written(others, fields, Typed.sent(fields, sent));
    }

    private record Written(ApplyForm.Others others, List<FieldView> fields, Typed typed) {

        /** Who cannot apply himself must say whose letter it is, or he would be told about himself. */
        Map<String, Object> values() {
            Map<String, Object> values = PlainValues.of(fields, typed);
            boolean nobody = values.containsKey(PERSON) && values.get(PERSON) == null;
            if (nobody && fields.get(0).required()) {
                throw Refusal.input(PERSON, "missing");
            }
            return values;
        }
    }
}
