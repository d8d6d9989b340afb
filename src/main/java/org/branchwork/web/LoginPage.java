package org.branchwork.web;

import jakarta.servlet.http.HttpServletRequest;
import org.branchwork.engine.OnBehalf;
import org.branchwork.engine.Pipeline;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one login there is, and where it leads. */
@Controller
class LoginPage {

    private final Environment environment;
    private final OnBehalf onBehalf;
    private final Pipeline pipeline;

    LoginPage(Environment environment, OnBehalf onBehalf, Pipeline pipeline) {
        this.environment = environment;
        this.onBehalf = onBehalf;
        this.pipeline = pipeline;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        for (String told : new String[] {"error", "logout", "changed", "created"}) {
            model.addAttribute(told, request.getParameter(told) != null);
        }
        if (environment.acceptsProfiles(Passwords.SHOWN)) {
            model.addAttribute("demo", Passwords.DEMO);
        }
        return "login";
    }

    @GetMapping("/")
    String home(HttpServletRequest request) {
        return onBehalf.administers(request.getRemoteUser())
                ? "redirect:" + pipeline.address()
                : "redirect:/camunda/app/tasklist/default/";
    }
}
