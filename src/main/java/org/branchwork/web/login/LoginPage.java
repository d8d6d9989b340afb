package org.branchwork.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one login there is. */
@Controller
class LoginPage {

    private final Environment environment;
    private final LoginSettings settings;
    private final Optional<Issuer> issuer;

    LoginPage(Environment environment, LoginSettings settings, Optional<Issuer> issuer) {
        this.environment = environment;
        this.settings = settings;
        this.issuer = issuer;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        for (String told : new String[] {"error", "logout", "changed", "created", "unknown"}) {
            model.addAttribute(told, request.getParameter(told) != null);
        }
        model.addAttribute("passwords", settings.passwords());
        issuer.ifPresent(known -> {
            model.addAttribute("elsewhere", Issuer.LOGIN);
            model.addAttribute("elsewhereName", known.name());
            model.addAttribute("elsewhereLogout", known.logout());
        });
        if (environment.acceptsProfiles(Passwords.SHOWN)) {
            model.addAttribute("demo", Passwords.DEMO);
            model.addAttribute("guests", DemoGuest.values());
        }
        return "login";
    }
}
