package org.branchwork.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.branchwork.dossier.archive.ArchivePackage;
import org.branchwork.dossier.papers.PaperDesk;
import org.branchwork.dossier.papers.Reading;
import org.branchwork.dossier.print.PaperPress;
import org.branchwork.organization.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The printable record of a case, and all of it together for the archive. */
@RestController
@RequestMapping("/api/cases/{number}")
class DossierApi {

    private final VisibleCases visible;
    private final PaperDesk desk;
    private final PaperPress press;
    private final ArchivePackage archive;
    private final Languages languages;

    DossierApi(VisibleCases visible, PaperDesk desk, PaperPress press, ArchivePackage archive, Languages languages) {
        this.visible = visible;
        this.desk = desk;
        this.press = press;
        this.archive = archive;
        this.languages = languages;
    }

    @GetMapping("/dossier.pdf")
    ResponseEntity<byte[]> dossier(@PathVariable String number, Principal caller) {
        Reading reading =
                desk.reading(visible.get(number, caller.getName()), caller.getName(), languages.of(caller.getName()));
        byte[] pdf = press.pdf(desk.one("record", null, reading), reading.locale());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + number + ".pdf\"")
                .body(pdf);
    }

    /** What is kept is kept in the language of the house. */
    @GetMapping("/archive.zip")
    void archive(@PathVariable String number, Principal caller, HttpServletResponse response) throws IOException {
        Reading reading = desk.reading(visible.get(number, caller.getName()), caller.getName(), languages.usual());
        ArchivePackage.Contents contents = archive.of(reading);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".zip\"");
        contents.writeTo(response.getOutputStream());
    }
}
