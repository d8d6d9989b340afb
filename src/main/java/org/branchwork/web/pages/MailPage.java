package org.branchwork.web.pages;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.branchwork.notification.Outbox;
import org.branchwork.notification.OutgoingMail;
import org.branchwork.organization.DirectoryPerson;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether mail goes out, and what could not be delivered, for administrators. */
@Controller
@RequestMapping("/mail")
class MailPage {

    private final Outbox outbox;
    private final PeopleDirectory people;
    private final Sentences sentences;
    private final OrganisationTime time;

    MailPage(Outbox outbox, PeopleDirectory people, Sentences sentences, OrganisationTime time) {
        this.outbox = outbox;
        this.people = people;
        this.sentences = sentences;
        this.time = time;
    }

    @GetMapping
    String page(Principal reader, Model model) {
        administrator(reader);
        List<OutgoingMail> unsent = outbox.unsent();
        model.addAttribute("open", outbox.open());
        model.addAttribute("unsent", unsent);
        return "mail";
    }

    /** A mail to the administrator himself, so that the settings are tried before anybody else depends on them. */
    @PostMapping
    @Transactional
    public String tryIt(Principal reader, Locale locale, RedirectAttributes told) {
        DirectoryPerson administrator = administrator(reader);
        String email = administrator.email();
        if (email == null || email.isBlank()) {
            throw Refusal.of(Refusal.Kind.INPUT, "no-address");
        }
        String subject = sentences.text("mail.trial.subject", locale);
        outbox.put("trial." + time.now() + "." + administrator.login(), email, subject, subject);
        told.addFlashAttribute("told", sentences.text("mail.trial.put", locale, email));
        return "redirect:/mail";
    }

    @PostMapping("/{id}")
    String again(@PathVariable Long id, Principal reader, Locale locale, RedirectAttributes told) {
        administrator(reader);
        if (!outbox.again(id)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "no-mail");
        }
        told.addFlashAttribute("told", sentences.text("mail.again.done", locale));
        return "redirect:/mail";
    }

    private DirectoryPerson administrator(Principal reader) {
        if (!people.administers(reader.getName(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "administrators-only");
        }
        return people.person(reader.getName()).orElseThrow();
    }
}
