package org.branchwork.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away addresses that the parts behind would read in different ways: the engine's rules see {@code engine;x} as
 * another path than its resources do, and let it pass. Spring Security stops them too, but some with 500.
 */
class PathGuard extends OncePerRequestFilter {

    /** Parameters, empty and dot segments, backslashes, and encoded characters that need no encoding; Chinese passes. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("(?i);|//|\\\\|/\\.{1,2}(/|$)|%(2e|2f|5c|3b|25|0.|3[0-9]|[46][1-9a-f]|[57][0-9a])");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (AMBIGUOUS.matcher(request.getRequestURI()).find()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }
}
