package org.branchwork.web.pages;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.branchwork.admission.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A person's own thought reports: what is to be handed in now, and all that was, to be read again. */
@Controller
class ReportsPage {

    private final Cases cases;
    private final Reports reports;

    ReportsPage(Cases cases, Reports reports) {
        this.cases = cases;
        this.reports = reports;
    }

    @GetMapping("/reports")
    String page(Principal reader, Locale locale, Model model) {
        List<Reports.OfCase> all = cases.findByApplicantOrderByNumberDesc(reader.getName()).stream()
                .map(theCase -> reports.of(theCase, reader.getName()))
                .filter(Reports.OfCase::tells)
                .toList();
        model.addAttribute("cases", all);
        return "reports";
    }
}
