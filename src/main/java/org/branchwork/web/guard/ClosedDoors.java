package org.branchwork.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** The engine's own login, its page for a first user (CVE-2026-77226) and its welcome page are not there, for nobody. */
public class ClosedDoors extends OncePerRequestFilter {

    private static final Pattern CLOSED =
            Pattern.compile("/camunda/(api/admin/(auth/user/[^/]+/login/.*|setup/.*)|app/admin/[^/]+/setup/.*"
                    + "|(app|api)/welcome(/.*)?)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CLOSED.matcher(request.getRequestURI()).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }
}
