package org.branchwork.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.branchwork.web.problem.ProblemWriter;
import org.branchwork.web.problem.ProgramPaths;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 before a password is compared, to whoever has sent too many wrong ones. */
public class GuessGuard extends OncePerRequestFilter {

    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();
    private final LoginThrottle throttle;
    private final ProblemWriter problems;

    public GuessGuard(LoginThrottle throttle, ProblemWriter problems) {
        this.throttle = throttle;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String login = attempted(request);
        if (login == null) {
            chain.doFilter(request, response);
            return;
        }
        if (throttle.enters(login, request.getRemoteAddr())) {
            try {
                chain.doFilter(request, response);
            } finally {
                throttle.leaves();
            }
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(LoginThrottle.WHILE.toSeconds()));
        if (ProgramPaths.covers(request.getRequestURI())) {
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS);
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** Whose password is sent with this request, or null. */
    private String attempted(HttpServletRequest request) {
        if (!ProgramPaths.covers(request.getRequestURI())) {
            boolean form = request.getMethod().equals("POST")
                    && request.getRequestURI().equals("/login");
            return form ? request.getParameter("username") : null;
        }
        try {
            UsernamePasswordAuthenticationToken sent = basic.convert(request);
            return sent == null ? null : sent.getName();
        } catch (BadCredentialsException unreadable) {
            return null;
        }
    }
}
