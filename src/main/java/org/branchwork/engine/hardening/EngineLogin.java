package org.branchwork.engine.hardening;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.branchwork.engine.OnBehalf;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine's web applications who is logged in, anew on every request: a lost post acts on the next call. Their
 * own filter reads the session attribute.
 */
public class EngineLogin extends OncePerRequestFilter {

    private static final Pattern ANSWERED = Pattern.compile("/camunda/(api/.+|app/\\w+/(default/.*)?)");

    private final ProcessEngine engine;
    private final OnBehalf onBehalf;

    public EngineLogin(ProcessEngine engine, OnBehalf onBehalf) {
        this.engine = engine;
        this.onBehalf = onBehalf;
    }

    /** Scripts and styles ask for nobody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ANSWERED.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String login = request.getRemoteUser();
        UserAuthentication person =
                AuthenticationUtil.createAuthentication(engine, login, onBehalf.groupsOf(login), new ArrayList<>());
        if (person == null) {
            request.getSession().invalidate();
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        Authentications known = new Authentications();
        known.addOrReplace(person);
        request.getSession().setAttribute("authenticatedUser", known);
        chain.doFilter(request, response);
    }
}
