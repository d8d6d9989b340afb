package org.branchwork.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.branchwork.web.problem.ProblemWriter;
import org.branchwork.web.problem.ProgramPaths;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to whoever asks for the public pages, or objects, more often than people do. */
public class PublicGuard extends OncePerRequestFilter {

    private final PublicThrottle throttle;
    private final ProblemWriter problems;

    public PublicGuard(PublicThrottle throttle, ProblemWriter problems) {
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = throttle.keepsOut(request.getMethod(), request.getRequestURI(), request.getRemoteAddr());
        if (wait == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        if (ProgramPaths.covers(request.getRequestURI())) {
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
