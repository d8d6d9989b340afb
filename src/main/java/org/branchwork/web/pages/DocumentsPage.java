package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.Locale;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.documents.Document;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.branchwork.web.api.Downloads;
import org.branchwork.web.api.VisibleCases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding a file to a case from its page, and fetching one. */
@Controller
@RequestMapping("/cases/{number}/documents")
class DocumentsPage {

    private final VisibleCases visible;
    private final DocumentDesk desk;
    private final Downloads downloads;
    private final Sentences sentences;
    private final MessageSource messages;

    DocumentsPage(
            VisibleCases visible, DocumentDesk desk, Downloads downloads, Sentences sentences, MessageSource messages) {
        this.visible = visible;
        this.desk = desk;
        this.downloads = downloads;
        this.sentences = sentences;
        this.messages = messages;
    }

    /** Back to the case in any event, with what came of it. */
    @PostMapping
    String add(
            @PathVariable String number,
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "false") boolean confidential,
            Principal reader,
            Locale locale,
            RedirectAttributes next)
            throws IOException {
        MembershipCase theCase = visible.get(number, reader.getName());
        desk.requireConcern(reader.getName(), theCase);
        if (file == null) {
            throw Refusal.input("file", "missing");
        }
        try (InputStream body = file.getInputStream()) {
            Document added = desk.add(reader.getName(), theCase, file.getOriginalFilename(), body, confidential);
            Object[] name = {added.name()};
            next.addFlashAttribute("told", messages.getMessage("document.added", name, locale));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INPUT) {
                throw refusal;
            }
            next.addFlashAttribute("notTaken", sentences.of(refusal, locale));
        }
        return "redirect:/cases/" + theCase.number();
    }

    @GetMapping("/{id}")
    void download(@PathVariable String number, @PathVariable String id, Principal reader, HttpServletResponse response)
            throws IOException {
        MembershipCase theCase = visible.get(number, reader.getName());
        downloads.send(desk.open(reader.getName(), theCase, id), response);
    }
}
