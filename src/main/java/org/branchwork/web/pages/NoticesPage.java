package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.branchwork.path.publicnotice.Notices;
import org.branchwork.path.publicnotice.Objecting;
import org.branchwork.path.publicnotice.ObjectionDesk;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public notices, for everybody and without a login, and the form for objecting to one. */
@Controller
@RequestMapping("/notices")
class NoticesPage {

    private final Notices notices;
    private final ObjectionDesk objections;
    private final Sentences sentences;

    NoticesPage(Notices notices, ObjectionDesk objections, Sentences sentences) {
        this.notices = notices;
        this.objections = objections;
        this.sentences = sentences;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("notices", notices.running());
        return "notices";
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model model) {
        return page(id, new Objecting(null, null, null), List.of(), model);
    }

    /** The code stands in the address the objector is led to, and nowhere else. */
    @PostMapping("/{id}/objections")
    String object(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String contact,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Objecting said = new Objecting(text, name, contact);
        try {
            return "redirect:/objections/" + objections.lodge(id, said);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INPUT) {
                throw refusal;
            }
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            List<String> wrong = refusal.violations().stream()
                    .map(violation -> sentences.of(violation, locale))
                    .toList();
            return page(id, said, wrong, model);
        }
    }

    private String page(long id, Objecting said, List<String> wrong, Model model) {
        model.addAttribute("notice", notices.running(id));
        model.addAttribute("said", said);
        model.addAttribute("wrong", wrong);
        return "notice";
    }

    /** A page of its own for a notice that has ended: who comes with an old link learns why nothing is there. */
    @ExceptionHandler
    String refused(Refusal refusal, Locale locale, Model model, HttpServletResponse response) {
        response.setStatus(refusal.kind().status());
        model.addAttribute("status", refusal.kind().status());
        model.addAttribute("sentence", sentences.of(refusal, locale));
        return "error";
    }
}
