package org.branchwork.web.enrolment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.branchwork.organization.DirectoryPerson;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a link leads: a new password, set by the person alone. */
@Controller
@RequestMapping("/password/{token}")
class PasswordPage {

    private final PasswordLinks.Links links;
    private final PeopleDirectory people;
    private final Sentences sentences;

    PasswordPage(PasswordLinks.Links links, PeopleDirectory people, Sentences sentences) {
        this.links = links;
        this.people = people;
        this.sentences = sentences;
    }

    @GetMapping
    String page(@PathVariable String token, Model model, HttpServletResponse response) {
        Optional<DirectoryPerson> person = links.login(token).flatMap(people::person);
        if (person.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("token", token);
        model.addAttribute("name", person.map(DirectoryPerson::name).orElse(null));
        model.addAttribute("shortest", NewPassword.SHORTEST);
        return "password";
    }

    @PostMapping
    String set(
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam String again,
            Model model,
            HttpServletResponse response) {
        Optional<Violation> wrong = password.equals(again)
                ? NewPassword.wrong(password)
                : Optional.of(Violation.input("again", "not-equal"));
        if (wrong.isEmpty() && links.use(token, password)) {
            return "redirect:/login?changed";
        }
        wrong.ifPresent(
                violation -> model.addAttribute("wrong", sentences.of(violation, LocaleContextHolder.getLocale())));
        return page(token, model, response);
    }
}
