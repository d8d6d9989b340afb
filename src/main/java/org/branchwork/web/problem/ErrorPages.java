package org.branchwork.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last stop of whatever went wrong before or after the controllers: a sentence, and no more. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    private final ProblemTexts texts;
    private final ProblemWriter problems;

    ErrorPages(ProblemTexts texts, ProblemWriter problems) {
        this.texts = texts;
        this.problems = problems;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        HttpStatus status = status(request);
        response.setStatus(status.value());
        if (ProgramPaths.covers(from(request))) {
            problems.write(request, response, status);
            return null;
        }
        model.addAttribute("status", status.value());
        model.addAttribute("sentence", texts.sentence(request, status));
        return "error";
    }

    /** The engine's pages read {@code message}; programs get problem details. */
    @RequestMapping
    ResponseEntity<Map<String, Object>> other(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        HttpStatus status = status(request);
        if (ProgramPaths.covers(from(request))) {
            problems.write(request, response, status);
            return null;
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", status.getReasonPhrase(), "message", texts.sentence(request, status)));
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable((Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(HttpStatus::resolve)
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static String from(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
}
