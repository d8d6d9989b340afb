package org.branchwork.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.time.LocalDateTime;
import java.util.List;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.documents.Document;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.rulebook.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The files of a case: PDF, pictures, Word documents without macros. */
@RestController
@RequestMapping("/api/cases/{number}/documents")
class DocumentsApi {

    private final VisibleCases visible;
    private final DocumentDesk desk;
    private final Downloads downloads;

    DocumentsApi(VisibleCases visible, DocumentDesk desk, Downloads downloads) {
        this.visible = visible;
        this.desk = desk;
        this.downloads = downloads;
    }

    /** @param digest SHA-256 in hexadecimal */
    record Line(
            String id,
            String name,
            String kind,
            long size,
            String digest,
            boolean confidential,
            String uploadedBy,
            LocalDateTime uploadedAt) {}

    @GetMapping
    Slice<Line> list(@PathVariable String number, Principal caller) {
        MembershipCase theCase = visible.get(number, caller.getName());
        List<Line> lines = desk.list(caller.getName(), theCase).stream()
                .map(DocumentsApi::line)
                .toList();
        return new Slice<>(lines, null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Line add(
            @PathVariable String number,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "false") boolean confidential,
            Principal caller)
            throws IOException {
        MembershipCase theCase = visible.get(number, caller.getName());
        desk.requireConcern(caller.getName(), theCase);
        if (file == null) {
            throw Refusal.input("file", "missing");
        }
        try (InputStream body = file.getInputStream()) {
            return line(desk.add(caller.getName(), theCase, file.getOriginalFilename(), body, confidential));
        }
    }

    @GetMapping("/{id}")
    void download(@PathVariable String number, @PathVariable String id, Principal caller, HttpServletResponse response)
            throws IOException {
        MembershipCase theCase = visible.get(number, caller.getName());
        downloads.send(desk.open(caller.getName(), theCase, id), response);
    }

    private static Line line(Document document) {
        return new Line(
                document.id(),
                document.name(),
                document.kind().extension(),
                document.size(),
                document.digest(),
                document.confidential(),
                document.uploadedBy(),
                document.uploadedAt());
    }
}
