package org.branchwork.web.pages;

import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.NoticeResults;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Sight;
import org.branchwork.path.membership.EarlyEnds;
import org.branchwork.path.transfer.Handovers;
import org.branchwork.privacy.Erasures;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.Timetable;
import org.branchwork.web.api.CaseViews;
import org.branchwork.web.api.CheckViews;
import org.branchwork.web.api.DatePlans;
import org.branchwork.web.api.VisibleCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: where it stands, who has it, what comes next, what was checked and what happened. */
@Controller
class CasePage {

    private final VisibleCases visible;
    private final CaseRights rights;
    private final CaseViews views;
    private final CaseStory story;
    private final DatePlans plans;
    private final Timetable timetable;
    private final Measures measures;
    private final EarlyEnds ends;
    private final Handovers handovers;
    private final NoticeResults notices;
    private final Organs organs;
    private final DocumentDesk documents;
    private final Erasures erasures;
    private final OrganisationTime time;

    CasePage(
            VisibleCases visible,
            CaseRights rights,
            CaseViews views,
            CaseStory story,
            DatePlans plans,
            Timetable timetable,
            Measures measures,
            EarlyEnds ends,
            Handovers handovers,
            NoticeResults notices,
            Organs organs,
            DocumentDesk documents,
            Erasures erasures,
            OrganisationTime time) {
        this.visible = visible;
        this.rights = rights;
        this.views = views;
        this.story = story;
        this.plans = plans;
        this.timetable = timetable;
        this.measures = measures;
        this.ends = ends;
        this.handovers = handovers;
        this.notices = notices;
        this.organs = organs;
        this.documents = documents;
        this.erasures = erasures;
        this.time = time;
    }

    @GetMapping("/cases/{number}")
    String one(
            @PathVariable String number,
            @RequestParam(required = false) String suppose,
            @RequestParam(defaultValue = "") String on,
            Principal reader,
            Locale locale,
            Model model) {
        String login = reader.getName();
        MembershipCase theCase = visible.get(number, login);
        CaseViews.Whole whole = views.whole(theCase, login);
        model.addAttribute("whole", whole);
        model.addAttribute(
                "branch", organs.find(theCase.branch()).map(Organ::name).orElse(theCase.branch()));
        model.addAttribute("progress", Progress.of(theCase));
        model.addAttribute("mine", story.mine(number, login));
        model.addAttribute("provisional", notices.provisional(theCase));
        model.addAttribute("awaited", timetable.of(number));
        model.addAttribute(
                "failed",
                whole.checks().stream().filter(check -> !check.passed()).toList());
        model.addAttribute(
                "passed",
                whole.checks().stream().filter(CheckViews.Checked::passed).toList());
        model.addAttribute("supposing", suppose != null);
        model.addAttribute("supposedOn", on);
        model.addAttribute("plan", plans.of(theCase, suppose == null ? Map.of() : Map.of(suppose, on), locale));
        model.addAttribute("measures", measures.open(login, theCase));
        model.addAttribute("mayWithdraw", ends.mayWithdraw(login, theCase));
        model.addAttribute("mayEnd", !ends.endings(login, theCase).isEmpty());
        model.addAttribute("mayErase", erasures.mayErase(login, theCase));
        model.addAttribute("held", erasures.held(number));
        model.addAttribute("erased", erasures.erased(number));
        if (theCase.state() == CaseState.TRANSFERRED_OUT) {
            model.addAttribute("handover", handovers.of(theCase));
        }
        if (rights.sight(login, theCase, time.today()) != Sight.OUTLINE) {
            model.addAttribute("documents", documents.list(login, theCase));
            model.addAttribute("mayBeConfidential", documents.mayBeConfidential(login, theCase));
            model.addAttribute("reason", theCase.stateReason());
            model.addAttribute("companions", story.companions(number, locale));
            model.addAttribute("timeline", story.timeline(theCase, login, locale));
        }
        return "case";
    }
}
