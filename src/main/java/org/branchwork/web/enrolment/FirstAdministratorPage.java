package org.branchwork.web.enrolment;

import java.util.Optional;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.web.login.LoginSettings;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sets up the first administrator; not there any more once somebody administers the installation. */
@Controller
@RequestMapping("/first-administrator")
class FirstAdministratorPage {

    private static final String LOGIN_FORM = "[\\w.-]{1,64}";

    private final FirstAdministration administration;
    private final LoginSettings ways;
    private final Sentences sentences;

    FirstAdministratorPage(FirstAdministration administration, LoginSettings ways, Sentences sentences) {
        this.administration = administration;
        this.ways = ways;
        this.sentences = sentences;
    }

    @GetMapping
    String page(Model model) {
        requireOpen();
        model.addAttribute("passwords", ways.passwords());
        model.addAttribute("shortest", NewPassword.SHORTEST);
        return "first-administrator";
    }

    @PostMapping
    String install(
            @RequestParam String token,
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String password,
            Model model) {
        requireOpen();
        Optional<Violation> wrong = wrong(login, name);
        if (ways.passwords()) {
            wrong = wrong.or(() -> NewPassword.wrong(password));
        }
        Optional<String> own = Optional.of(password).filter(any -> ways.passwords());
        if (wrong.isEmpty() && !administration.install(token.trim(), login, name.trim(), own)) {
            wrong = Optional.of(Violation.input("token", "token-wrong"));
        }
        if (wrong.isEmpty()) {
            return "redirect:/login?created";
        }
        model.addAttribute("wrong", sentences.of(wrong.get(), LocaleContextHolder.getLocale()));
        return page(model);
    }

    private static Optional<Violation> wrong(String login, String name) {
        if (!login.matches(LOGIN_FORM)) {
            return Optional.of(Violation.input("login", "login-form"));
        }
        return name.isBlank() || name.length() > 200
                ? Optional.of(Violation.input("name", "name-form"))
                : Optional.empty();
    }

    private void requireOpen() {
        if (!administration.open()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "no-such-call");
        }
    }
}
