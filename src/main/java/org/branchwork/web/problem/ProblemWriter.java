package org.branchwork.web.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.branchwork.rulebook.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Writes problem details where no controller has been reached. */
@Component
public class ProblemWriter {

    private final ProblemTexts texts;
    private final ObjectMapper json;

    ProblemWriter(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public void notLoggedIn(HttpServletRequest request, HttpServletResponse response, Exception cause)
            throws IOException {
        write(request, response, HttpStatus.UNAUTHORIZED);
    }

    /** A write without login lacks its token too, and the token is asked for first: what it lacks above all is the login. */
    public void notAllowed(HttpServletRequest request, HttpServletResponse response, Exception cause)
            throws IOException {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        boolean stranger = caller == null || caller instanceof AnonymousAuthenticationToken;
        write(request, response, stranger ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN);
    }

    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        write(request, response, texts.of(request, status));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        write(request, response, texts.of(request, refusal));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
