package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.organization.imports.FilePreview;
import org.branchwork.organization.imports.FileType;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.ImportRefused;
import org.branchwork.organization.imports.ImportResult;
import org.branchwork.organization.imports.Imports;
import org.branchwork.organization.imports.Upload;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files of the organisation for administrators, in the order in which one file speaks of another: first looked at, then taken
 * as they were looked at.
 */
@Controller
@RequestMapping("/imports")
class ImportsPage {

    private final Imports imports;
    private final ImportPreviews previews;
    private final ImportTemplates templates;
    private final KeptUploads kept;
    private final PeopleDirectory people;
    private final OrganisationTime time;

    ImportsPage(
            Imports imports,
            ImportPreviews previews,
            ImportTemplates templates,
            KeptUploads kept,
            PeopleDirectory people,
            OrganisationTime time) {
        this.imports = imports;
        this.previews = previews;
        this.templates = templates;
        this.kept = kept;
        this.people = people;
        this.time = time;
    }

    /** A file that was taken. */
    record Done(ImportKind kind, String file, ImportResult result) {}

    @GetMapping
    String page(Principal reader, Model model) {
        requireAdministrator(reader);
        model.addAttribute("kinds", ImportKind.values());
        return "imports";
    }

    @GetMapping("/templates/{kind}.csv")
    void csv(@PathVariable String kind, Principal reader, HttpServletResponse response) throws IOException {
        template(kind, FileType.CSV, reader, response);
    }

    @GetMapping("/templates/{kind}.xlsx")
    void xlsx(@PathVariable String kind, Principal reader, HttpServletResponse response) throws IOException {
        template(kind, FileType.XLSX, reader, response);
    }

    private void template(String kind, FileType type, Principal reader, HttpServletResponse response)
            throws IOException {
        requireAdministrator(reader);
        ImportKind wanted =
                ImportKind.of(kind).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-import", kind));
        templates.send(wanted, type, response);
    }

    /** Nothing is changed. The files behind a bad one are not looked at, since they may speak of its rows. */
    @PostMapping
    String preview(
            @RequestParam Map<String, MultipartFile> files,
            Principal reader,
            Locale locale,
            Model model,
            HttpServletResponse response)
            throws IOException {
        requireAdministrator(reader);
        List<Upload> uploads = new ArrayList<>();
        List<FilePreview> found = look(reader.getName(), files, uploads);
        show(
                found.stream()
                        .map(one -> previews.show(one, name(files, one.kind()), locale))
                        .toList(),
                model,
                response);
        if (!found.isEmpty() && found.stream().allMatch(FilePreview::good)) {
            model.addAttribute("token", kept.keep(reader.getName(), uploads));
        }
        return page(reader, model);
    }

    private static String name(Map<String, MultipartFile> files, ImportKind kind) {
        return files.get(kind.published()).getOriginalFilename();
    }

    private static void show(List<ImportPreviews.Shown> shown, Model model, HttpServletResponse response) {
        if (shown.stream().anyMatch(one -> !one.good())) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("nothing", shown.isEmpty());
        model.addAttribute("previews", shown);
        model.addAttribute("minutes", KeptUploads.MINUTES);
    }

    /** A file that is too large is refused before it is read to its end. */
    private List<FilePreview> look(String actor, Map<String, MultipartFile> files, List<Upload> uploads)
            throws IOException {
        for (ImportKind kind : ImportKind.values()) {
            MultipartFile file = files.get(kind.published());
            if (file != null && !file.isEmpty()) {
                try (InputStream body = file.getInputStream()) {
                    uploads.add(imports.receive(kind, type(file), file.getOriginalFilename(), body));
                } catch (ImportRefused tooLarge) {
                    return List.of(new FilePreview(kind, List.of(), null, List.of(), tooLarge.errors()));
                }
            }
        }
        return imports.preview(actor, uploads);
    }

    /** The files that were looked at, each as a whole or not at all. */
    @PostMapping(params = "token")
    String take(
            @RequestParam String token, Principal reader, Locale locale, Model model, HttpServletResponse response) {
        requireAdministrator(reader);
        Optional<List<Upload>> uploads = kept.give(reader.getName(), token);
        model.addAttribute("gone", uploads.isEmpty());
        List<Done> done = new ArrayList<>();
        for (Upload upload : uploads.orElse(List.of())) {
            try {
                done.add(new Done(upload.kind(), upload.name(), imports.take(reader.getName(), upload)));
            } catch (ImportRefused refused) {
                // something else has changed what the file speaks of since it was looked at
                FilePreview bad = new FilePreview(upload.kind(), List.of(), null, List.of(), refused.errors());
                show(List.of(previews.show(bad, upload.name(), locale)), model, response);
                break;
            }
        }
        if (uploads.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_GONE);
        }
        model.addAttribute("done", done);
        return page(reader, model);
    }

    /** By its name: what browsers say about the content of such files depends on the programs installed. */
    private static FileType type(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name != null && name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? FileType.XLSX : FileType.CSV;
    }

    private void requireAdministrator(Principal reader) {
        if (!people.administers(reader.getName(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "administrators-only");
        }
    }
}
