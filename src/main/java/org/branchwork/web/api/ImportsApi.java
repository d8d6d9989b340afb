package org.branchwork.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.organization.Languages;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.organization.imports.Effect;
import org.branchwork.organization.imports.FilePreview;
import org.branchwork.organization.imports.FileType;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.ImportRefused;
import org.branchwork.organization.imports.ImportResult;
import org.branchwork.organization.imports.Imports;
import org.branchwork.organization.imports.RowError;
import org.branchwork.organization.imports.Upload;
import org.branchwork.rulebook.Check;
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
import org.springframework.web.bind.annotation.RequestParam;
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

    /**
     * @param cell    as a spreadsheet names it; left out for a CSV file
     * @param rule    with its article, left out where the cell itself is at fault
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Bad(
            int line,
            @JsonInclude String field,
            String cell,
            String rule,
            String article,
            String severity,
            String message) {}

    /** @param before of the columns that would change: what is there now */
    record Row(int line, Effect effect, Map<String, String> values, Map<String, String> before) {}

    /** @param items the first rows that would add or change something */
    record Preview(int rows, int added, int changed, int unchanged, List<Row> items) {}

    /** With {@code preview=true} nothing is taken: the answer says what would become of the file. */
    @PostMapping("/api/imports/{kind}")
    Object take(
            @PathVariable String kind,
            @RequestParam(defaultValue = "false") boolean preview,
            HttpServletRequest request,
            Principal caller)
            throws IOException {
        ImportKind wanted =
                ImportKind.of(kind).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-import", kind));
        if (!people.administers(caller.getName(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "administrators-only");
        }
        FileType type = FileType.of(request.getContentType())
                .orElseThrow(() -> Refusal.input(null, "malformed", FileType.CSV.mediaType() + ", XLSX"));
        return preview
                ? preview(caller.getName(), imports.receive(wanted, type, null, request.getInputStream()))
                : imports.take(caller.getName(), wanted, type, request.getInputStream());
    }

    /** @throws ImportRefused as the import itself would */
    private Preview preview(String caller, Upload upload) {
        FilePreview found = imports.preview(caller, List.of(upload)).get(0);
        ImportResult result = found.orRefused();
        List<Row> items = found.rows().stream()
                .map(row -> new Row(row.line(), row.effect(), row.values(), row.before()))
                .toList();
        return new Preview(result.rows(), result.added(), result.changed(), result.unchanged(), items);
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
        String message = sentences.text("import.at", locale, error.line(), column, reason);
        Check check = error.check();
        return check == null
                ? new Bad(error.line(), error.column(), error.cell(), null, null, null, message)
                : new Bad(
                        error.line(),
                        error.column(),
                        error.cell(),
                        check.rule().id(),
                        check.article(),
                        check.severity().published(),
                        message);
    }
}
