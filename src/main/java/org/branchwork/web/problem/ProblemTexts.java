package org.branchwork.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Refusals and faults as problem details (RFC 9457), in the language of whoever asked. */
@Component
class ProblemTexts {

    private final Sentences sentences;
    private final LocaleResolver languages;

    ProblemTexts(Sentences sentences, LocaleResolver languages) {
        this.sentences = sentences;
        this.languages = languages;
    }

    /**
     * One reason, as published.
     *
     * @param severity {@code BLOCK} or {@code WARN}; null where no rule is behind it
     * @param earliest the first date on which the act would pass, or null
     */
    record Line(String field, String rule, String article, String severity, String message, LocalDate earliest) {}

    ProblemDetail of(HttpServletRequest request, Refusal refusal) {
        Locale language = languages.resolveLocale(request);
        return problem(
                request,
                HttpStatus.valueOf(refusal.kind().status()),
                sentences.of(refusal, language),
                refusal.violations().stream()
                        .map(violation -> line(violation, language))
                        .toList());
    }

    /** The sentence is {@code status.<number>}. */
    ProblemDetail of(HttpServletRequest request, HttpStatus status) {
        return problem(request, status, sentence(request, status), List.of());
    }

    String sentence(HttpServletRequest request, HttpStatus status) {
        String known = sentences.text("status." + status.value(), languages.resolveLocale(request));
        return known.startsWith("status.") ? status.getReasonPhrase() : known;
    }

    private static ProblemDetail problem(
            HttpServletRequest request, HttpStatus status, String detail, List<Line> violations) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("violations", violations);
        return problem;
    }

    private Line line(Violation violation, Locale language) {
        String message = sentences.of(violation, language);
        Check check = violation.check();
        return check == null
                ? new Line(violation.field(), null, null, null, message, null)
                : new Line(
                        violation.field(),
                        check.rule().id(),
                        check.article(),
                        check.severity().published(),
                        message,
                        check.earliest());
    }
}
