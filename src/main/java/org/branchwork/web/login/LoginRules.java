package org.branchwork.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Where people land after they come and go. */
@Component
public class LoginRules {

    private static final String ENGINE_LOGOUT = "/camunda/api/admin/auth/user/default/logout";

    /**
     * Only a page is returned to: without this the first login ends at the icon the browser asked for by itself. Who asked
     * for the front door goes where he belongs.
     */
    public RequestCache returnTo() {
        MediaTypeRequestMatcher page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        page.setUseEquals(true);
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(new AndRequestMatcher(
                on(HttpMethod.GET, "/**"),
                page,
                new NegatedRequestMatcher(on(HttpMethod.GET, "/")),
                new NegatedRequestMatcher(on(HttpMethod.GET, "/camunda/api/**"))));
        return cache;
    }

    /** Ours, and the one Tasklist and Cockpit know. */
    public RequestMatcher logout() {
        return new OrRequestMatcher(on(HttpMethod.POST, "/logout"), on(HttpMethod.POST, ENGINE_LOGOUT));
    }

    public void loggedOut(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException {
        if (request.getRequestURI().startsWith("/camunda/")) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else {
            response.sendRedirect("/login?logout");
        }
    }

    private static RequestMatcher on(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
