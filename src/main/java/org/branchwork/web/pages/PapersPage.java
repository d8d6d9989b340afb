package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.papers.PaperDesk;
import org.branchwork.dossier.papers.Reading;
import org.branchwork.dossier.papers.Sheet;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Persons;
import org.branchwork.web.api.VisibleCases;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The papers of a case: which there are, and each as a page and as PDF, in either language. */
@Controller
@RequestMapping("/cases/{number}/papers")
class PapersPage {

    private final VisibleCases visible;
    private final PaperDesk desk;
    private final PrintedPapers printed;
    private final Languages languages;
    private final Persons persons;

    PapersPage(VisibleCases visible, PaperDesk desk, PrintedPapers printed, Languages languages, Persons persons) {
        this.visible = visible;
        this.desk = desk;
        this.printed = printed;
        this.languages = languages;
        this.persons = persons;
    }

    /** One line of the list; the {@code nth} of its kind. */
    record Listed(Sheet sheet, int nth) {}

    @GetMapping
    String all(@PathVariable String number, Principal reader, Locale locale, Model model) {
        MembershipCase theCase = visible.get(number, reader.getName());
        List<Listed> listed = new ArrayList<>();
        Map<String, Integer> counted = new HashMap<>();
        for (Sheet sheet : desk.all(desk.reading(theCase, reader.getName(), locale))) {
            listed.add(new Listed(sheet, counted.merge(sheet.key(), 1, Integer::sum)));
        }
        model.addAttribute("number", number);
        model.addAttribute("name", persons.get(theCase.applicant()).name());
        model.addAttribute("papers", listed);
        return "papers";
    }

    @GetMapping("/{paper}")
    ResponseEntity<String> page(
            @PathVariable String number,
            @PathVariable String paper,
            @RequestParam(required = false) Integer nth,
            @RequestParam(required = false) String lang,
            Principal reader,
            Locale locale,
            HttpServletRequest request) {
        Reading reading = reading(number, reader.getName(), spoken(lang, locale));
        Sheet sheet = desk.one(paper, nth, reading);
        String here = request.getContextPath() + "/cases/" + number + "/papers";
        return printed.page(
                sheet, reading.locale(), new PrintedPapers.Place("case", here, here + "/" + paper, nth), request);
    }

    @GetMapping("/{paper}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String number,
            @PathVariable String paper,
            @RequestParam(required = false) Integer nth,
            @RequestParam(required = false) String lang,
            Principal reader,
            Locale locale) {
        Reading reading = reading(number, reader.getName(), spoken(lang, locale));
        return printed.pdf(desk.one(paper, nth, reading), reading.locale(), number + "-" + paper);
    }

    private Reading reading(String number, String login, Locale locale) {
        return desk.reading(visible.get(number, login), login, locale);
    }

    private Locale spoken(String asked, Locale otherwise) {
        return asked == null ? otherwise : languages.among(List.of(Locale.forLanguageTag(asked)));
    }
}
