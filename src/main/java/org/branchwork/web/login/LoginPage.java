package org.branchwork.web.login;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one login there is. */
@Controller
class LoginPage {

    private final Environment environment;

    LoginPage(Environment environment) {
        this.environment = environment;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        for (String told : new String[] {"error", "logout", "changed", "created"}) {
            model.addAttribute(told, request.getParameter(told) != null);
        }
        if (environment.acceptsProfiles(Passwords.SHOWN)) {
            model.addAttribute("demo", Passwords.DEMO);
            model.addAttribute("guests", DemoGuest.values());
        }
        return "login";
    }
}
