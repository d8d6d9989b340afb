package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files of the organisation for administrators, in the order in which one file speaks of another. */
@Controller
@RequestMapping("/imports")
class ImportsPage {

    private final Imports imports;
    private final PeopleDirectory people;
    private final Sentences sentences;
    private final OrganisationTime time;

    ImportsPage(Imports imports, PeopleDirectory people, Sentences sentences, OrganisationTime time) {
        this.imports = imports;
        this.people = people;
        this.sentences = sentences;
        this.time = time;
    }

    record Bad(int line, String column, String message) {}

    /**
     * What became of one file.
     *
     * @param result null where it was refused
     */
    record Done(ImportKind kind, String file, ImportResult result, List<Bad> errors) {}

    @GetMapping
    String page(Principal reader, Model model) {
        requireAdministrator(reader);
        model.addAttribute("kinds", ImportKind.values());
        return "imports";
    }

    /** Each file as a whole or not at all; after a refusal the files behind it wait, since they may speak of its rows. */
    @PostMapping
    String take(
            @RequestParam Map<String, MultipartFile> files,
            Principal reader,
            Locale locale,
            Model model,
            HttpServletResponse response)
            throws IOException {
        requireAdministrator(reader);
        List<Done> done = new ArrayList<>();
        for (ImportKind kind : ImportKind.values()) {
            MultipartFile file = files.get(kind.published());
            if (file != null && !file.isEmpty() && done.stream().allMatch(before -> before.result() != null)) {
                done.add(take(reader.getName(), kind, file, locale));
            }
        }
        if (done.stream().anyMatch(one -> one.result() == null)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("nothing", done.isEmpty());
        model.addAttribute("done", done);
        return page(reader, model);
    }

    private Done take(String actor, ImportKind kind, MultipartFile file, Locale locale) throws IOException {
        try (InputStream body = file.getInputStream()) {
            ImportResult result = imports.take(actor, kind, type(file), body);
            return new Done(kind, file.getOriginalFilename(), result, List.of());
        } catch (ImportRefused refused) {
            List<Bad> errors =
                    refused.errors().stream().map(error -> bad(error, locale)).toList();
            return new Done(kind, file.getOriginalFilename(), null, errors);
        }
    }

    /** By its name: what browsers say about the content of such files depends on the programs installed. */
    private static FileType type(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? FileType.XLSX : FileType.CSV;
    }

    private Bad bad(RowError error, Locale locale) {
        String message =
                sentences.text(error.reasonKey(), locale, error.arguments().toArray());
        return new Bad(error.line(), error.column(), message);
    }

    private void requireAdministrator(Principal reader) {
        if (!people.administers(reader.getName(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "administrators-only");
        }
    }
}
