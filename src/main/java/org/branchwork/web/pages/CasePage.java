package org.branchwork.web.pages;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Sight;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.web.api.DatePlans;
import org.branchwork.web.api.VisibleCases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: who must do what by when, and why it waits; how far it is, what was checked and what happened. */
@Controller
class CasePage {

    private final VisibleCases visible;
    private final CaseRights rights;
    private final CaseOutline outline;
    private final CaseStory story;
    private final DatePlans plans;
    private final BesideTheTasks beside;
    private final OrganisationTime time;
    private final TransactionTemplate transaction;

    CasePage(
            VisibleCases visible,
            CaseRights rights,
            CaseOutline outline,
            CaseStory story,
            DatePlans plans,
            BesideTheTasks beside,
            OrganisationTime time,
            TransactionTemplate transaction) {
        this.visible = visible;
        this.rights = rights;
        this.outline = outline;
        this.story = story;
        this.plans = plans;
        this.beside = beside;
        this.time = time;
        this.transaction = transaction;
    }

    /** @param timeline {@code all} for a long one from its beginning */
    @GetMapping("/cases/{number}")
    String one(
            @PathVariable String number,
            @RequestParam(required = false) String suppose,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String timeline,
            Principal reader,
            Locale locale,
            Model model) {
        Map<String, String> supposed = suppose == null ? Map.of() : Map.of(suppose, on);
        model.addAttribute("supposing", suppose != null);
        model.addAttribute("supposedOn", on);
        // one transaction, so that nobody met twice on this page is looked up twice
        transaction.executeWithoutResult(
                status -> show(visible.get(number, reader.getName()), supposed, timeline, reader, locale, model));
        return "case";
    }

    private void show(
            MembershipCase theCase,
            Map<String, String> supposed,
            String timeline,
            Principal reader,
            Locale locale,
            Model model) {
        String login = reader.getName();
        List<DatePlans.Planned> plan = plans.of(theCase, supposed, locale);
        model.addAttribute("plan", plan);
        outline.show(theCase, plan, login, locale, model);
        beside.show(theCase, login, model);
        if (rights.sight(login, theCase, time.today()) != Sight.OUTLINE) {
            model.addAttribute("reason", theCase.stateReason());
            story.show(theCase, login, timeline.equals("all"), locale, model);
        }
    }
}
