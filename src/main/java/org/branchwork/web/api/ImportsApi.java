package org.branchwork.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.Languages;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.organization.imports.FileType;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.ImportRefused;
import org.branchwork.organization.imports.ImportResult;
import org.branchwork.organization.imports.Imports;
import org.branchwork.organization.imports.RowError;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the files of the organisation, and the days off: all rows or none. */
@RestController
class ImportsApi {

    private final Imports imports;
    private final PeopleDirectory people;
    private final Languages languages;
    private final Sentences sentences;
    private final OrganisationTime time;

    ImportsApi(
            Imports imports, PeopleDirectory people, Languages languages, Sentences sentences, OrganisationTime time) {
        this.imports = imports;
        this.people = people;
        this.languages = languages;
        this.sentences = sentences;
        this.time = time;
    }

    record Bad(int line, String field, String message) {}

    @PostMapping("/api/imports/{kind}")
    ImportResult take(@PathVariable String kind, HttpServletRequest request, Principal caller) throws IOException {
        ImportKind wanted =
                ImportKind.of(kind).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-import", kind));
        if (!people.administers(caller.getName(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "administrators-only");
        }
        FileType type = FileType.of(request.getContentType())
                .orElseThrow(() -> Refusal.input(null, "malformed", FileType.CSV.mediaType() + ", XLSX"));
        return imports.take(caller.getName(), wanted, type, request.getInputStream());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ImportRefused refusal, Principal caller) {
        Locale locale = languages.of(caller.getName());
        List<Bad> bad =
                refusal.errors().stream().map(error -> bad(error, locale)).toList();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, sentences.text("import.refused", locale, bad.size()));
        problem.setProperty("violations", bad);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private Bad bad(RowError error, Locale locale) {
        String reason =
                sentences.text(error.reasonKey(), locale, error.arguments().toArray());
        String column = error.column() == null ? "" : error.column();
        return new Bad(error.line(), error.column(), sentences.text("import.at", locale, error.line(), column, reason));
    }
}
