package org.branchwork.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.web.api.RuleViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules to read: as of a day and of a branch, and the last two versions side by side. */
@Controller
class RulesPage {

    private final RuleViews views;
    private final Organs organs;
    private final OrganisationTime time;

    RulesPage(RuleViews views, Organs organs, OrganisationTime time) {
        this.views = views;
        this.organs = organs;
        this.time = time;
    }

    @GetMapping("/rules")
    String page(
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String branch,
            Locale locale,
            Model model) {
        LocalDate day = on.isEmpty() ? time.today() : day(on);
        List<String> versions = views.versions();
        List<String> lastTwo = versions.subList(Math.max(0, versions.size() - 2), versions.size());
        model.addAttribute("rules", views.inForce(day, branch.isEmpty() ? null : branch, locale));
        model.addAttribute("changes", views.changes(lastTwo.get(0), lastTwo.get(lastTwo.size() - 1), locale));
        model.addAttribute("branches", branches());
        return "rules";
    }

    private List<Organ> branches() {
        return organs.all().stream()
                .filter(organ -> organ.kind() == OrganKind.BRANCH)
                .sorted(Comparator.comparing(Organ::code))
                .toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Refusal.input("on", "malformed", "yyyy-MM-dd");
        }
    }
}
