package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.branchwork.dossier.papers.NoticeSheets;
import org.branchwork.dossier.papers.Sheet;
import org.branchwork.organization.Languages;
import org.branchwork.path.publicnotice.Notices;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A running notice as it is posted, for everybody: it says no more than the page of the notice. */
@Controller
@RequestMapping("/notices/{id}")
class NoticePaperPage {

    private final Notices notices;
    private final NoticeSheets sheets;
    private final PrintedPapers printed;
    private final Languages languages;

    NoticePaperPage(Notices notices, NoticeSheets sheets, PrintedPapers printed, Languages languages) {
        this.notices = notices;
        this.sheets = sheets;
        this.printed = printed;
        this.languages = languages;
    }

    @GetMapping("/paper")
    ResponseEntity<String> page(
            @PathVariable long id,
            @RequestParam(required = false) String lang,
            Locale locale,
            HttpServletRequest request) {
        Locale spoken = spoken(lang, locale);
        String here = request.getContextPath() + "/notices/" + id;
        Sheet sheet = sheets.sheet(notices.posted(id), spoken);
        return printed.page(sheet, spoken, new PrintedPapers.Place("notice", here, here + "/paper", null), request);
    }

    @GetMapping("/paper.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @RequestParam(required = false) String lang, Locale locale) {
        Locale spoken = spoken(lang, locale);
        return printed.pdf(sheets.sheet(notices.posted(id), spoken), spoken, "notice-" + id);
    }

    private Locale spoken(String asked, Locale otherwise) {
        return asked == null ? otherwise : languages.among(List.of(Locale.forLanguageTag(asked)));
    }
}
