package org.branchwork.web.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.dossier.AdmissionForm;
import org.branchwork.dossier.FormBooks;
import org.branchwork.dossier.FormEntries;
import org.branchwork.dossier.FormEntry;
import org.branchwork.dossier.FormState;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ledger of numbered admission forms, for those who issue them. */
@RestController
@RequestMapping("/api/admission-forms")
class AdmissionFormsApi {

    private final FormBooks books;
    private final FormEntries entries;
    private final JsonBody bodies;

    AdmissionFormsApi(FormBooks books, FormEntries entries, JsonBody bodies) {
        this.books = books;
        this.entries = entries;
        this.bodies = bodies;
    }

    /** @param outOfYear of a former year and not used in it: to be returned, or replaced by one of this year */
    record Numbered(
            String number,
            int year,
            String organ,
            FormState state,
            String caseNumber,
            LocalDate issuedOn,
            LocalDate changedOn,
            String reason,
            boolean outOfYear) {}

    @GetMapping
    Slice<Numbered> list(
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) FormState state,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "50") int limit,
            Principal caller) {
        entries.requireKeeper(caller.getName());
        Slice.requireLimit(limit);
        List<FormBooks.Line> found = books.page(caller.getName(), new FormBooks.Asked(year, state, after, limit));
        boolean more = found.size() > limit;
        List<Numbered> items =
                found.stream().limit(limit).map(AdmissionFormsApi::numbered).toList();
        return new Slice<>(items, more ? items.get(items.size() - 1).number() : null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(@RequestBody(required = false) byte[] body, Principal caller) {
        entries.requireKeeper(caller.getName());
        entries.enter(caller.getName(), bodies.read(body, FormEntry.class));
    }

    private static Numbered numbered(FormBooks.Line line) {
        AdmissionForm form = line.form();
        return new Numbered(
                form.number(),
                form.year(),
                form.organ(),
                form.state(),
                form.caseNumber(),
                form.issuedOn(),
                form.changedOn(),
                form.reason(),
                line.outOfYear());
    }
}
