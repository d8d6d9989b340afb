package org.branchwork.web.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.branchwork.engine.EngineFaults;
import org.branchwork.rulebook.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what controllers throw into problem details for programs, and into the page of that status for people. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemTexts texts;

    Problems(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Whatever is not understood is logged, and told to nobody. */
    @ExceptionHandler
    ResponseEntity<Object> any(Exception fault, WebRequest request) throws IOException {
        if (EngineFaults.lostRace(fault) || EngineFaults.lostRight(fault)) {
            return refused(Refusal.of(Refusal.Kind.ALREADY_DONE, "changed-meanwhile"), request);
        }
        Optional<Refusal> refusal = Refusal.behind(fault);
        if (refusal.isPresent()) {
            return refused(refusal.get(), request);
        }
        if (fault instanceof MultipartException) {
            return refused(Refusal.input(null, "unreadable"), request);
        }
        if (fault instanceof AccessDeniedException) {
            return answer(texts.of(asked(request), HttpStatus.FORBIDDEN), request);
        }
        LOG.error("{} {}", asked(request).getMethod(), asked(request).getRequestURI(), fault);
        return answer(texts.of(asked(request), HttpStatus.INTERNAL_SERVER_ERROR), request);
    }

    /** Names the field where the reader stopped, so that a form can show it there. */
    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Optional<Refusal> refusal = Refusal.behind(fault);
        if (refusal.isEmpty() && fault.getCause() instanceof JsonMappingException unread) {
            String field = unread.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            String reason = unread instanceof UnrecognizedPropertyException ? "unknown" : "unreadable";
            refusal = Optional.of(Refusal.input(field.isEmpty() ? null : field, reason));
        }
        return refused(refusal.orElse(Refusal.input(null, "unreadable")), request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception fault, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ResponseEntity<Object> answer = answer(texts.of(asked(request), HttpStatus.valueOf(status.value())), request);
        return answer == null
                ? null
                : ResponseEntity.status(status)
                        .headers(headers)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(answer.getBody());
    }

    private ResponseEntity<Object> refused(Refusal refusal, WebRequest request) {
        return answer(texts.of(asked(request), refusal), request);
    }

    private ResponseEntity<Object> answer(ProblemDetail problem, WebRequest request) {
        if (ProgramPaths.covers(asked(request).getRequestURI())) {
            return ResponseEntity.status(problem.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        HttpServletResponse response = ((ServletWebRequest) request).getResponse();
        try {
            response.sendError(problem.getStatus(), problem.getDetail());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return null;
    }

    private static HttpServletRequest asked(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}
