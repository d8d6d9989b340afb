package org.branchwork.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.branchwork.engine.OnBehalf;
import org.branchwork.engine.Pipeline;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After the login: the page asked for before; else the pipeline for administrators, and their own page for all others. */
@Component
public class Arrival extends SavedRequestAwareAuthenticationSuccessHandler {

    private final OnBehalf onBehalf;
    private final Pipeline pipeline;

    Arrival(OnBehalf onBehalf, Pipeline pipeline, LoginRules rules) {
        this.onBehalf = onBehalf;
        this.pipeline = pipeline;
        setRequestCache(rules.returnTo());
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication person) {
        return onBehalf.administers(person.getName()) ? pipeline.address() : "/";
    }
}
