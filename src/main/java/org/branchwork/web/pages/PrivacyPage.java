package org.branchwork.web.pages;

import java.security.Principal;
import java.util.Locale;
import org.branchwork.privacy.Erasures;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.branchwork.web.api.VisibleCases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From the page of a closed case: an administrator erases it, holds it, or lets it go. */
@Controller
class PrivacyPage {

    private final VisibleCases visible;
    private final Erasures erasures;
    private final Sentences sentences;
    private final MessageSource messages;

    PrivacyPage(VisibleCases visible, Erasures erasures, Sentences sentences, MessageSource messages) {
        this.visible = visible;
        this.erasures = erasures;
        this.sentences = sentences;
        this.messages = messages;
    }

    /** @param deed {@code erase}, {@code hold} or {@code release} */
    @PostMapping("/cases/{number}/privacy")
    String act(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String deed,
            @RequestParam(defaultValue = "") String reason,
            Principal reader,
            Locale locale,
            RedirectAttributes next) {
        String login = reader.getName();
        String seen = visible.get(number, login).number();
        erasures.requireAdministrator(login);
        try {
            act(login, seen, deed, reason);
            next.addFlashAttribute("told", messages.getMessage("privacy.done." + deed, null, locale));
        } catch (Refusal refusal) {
            next.addFlashAttribute("notDone", sentences.of(refusal, locale));
        }
        return "redirect:/cases/" + seen;
    }

    private void act(String login, String number, String deed, String reason) {
        switch (deed) {
            case "erase" -> erasures.order(login, number, reason);
            case "hold" -> erasures.hold(login, number, reason);
            case "release" -> erasures.release(login, number);
            default -> throw Refusal.input("deed", "no-such-choice", deed);
        }
    }
}
