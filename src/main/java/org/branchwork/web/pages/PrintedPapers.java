package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.branchwork.dossier.papers.Sheet;
import org.branchwork.dossier.print.PaperPress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a paper: as a page with ways to its PDF and to its other language, or as that PDF. */
@Component
class PrintedPapers {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final PaperPress press;

    PrintedPapers(PaperPress press) {
        this.press = press;
    }

    /**
     * Where a paper is.
     *
     * @param kind the name of a text {@code paper.back.<kind>}
     * @param nth  which of its kind, or null for the latest
     */
    record Place(String kind, String back, String address, Integer nth) {

        private String with(String suffix, Locale locale) {
            return address + suffix + "?lang=" + locale.toLanguageTag() + (nth == null ? "" : "&nth=" + nth);
        }
    }

    ResponseEntity<String> page(Sheet sheet, Locale locale, Place place, HttpServletRequest request) {
        Locale other = locale.getLanguage().equals("en") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        var bar = new PaperPress.Bar(place.kind(), place.back(), place.with(".pdf", locale), place.with("", other));
        String files = request.getContextPath() + "/css/";
        return ResponseEntity.ok().contentType(HTML).body(press.page(sheet, locale, files, bar));
    }

    ResponseEntity<byte[]> pdf(Sheet sheet, Locale locale, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .body(press.pdf(sheet, locale));
    }
}
