package org.branchwork.web.pages;

import java.util.List;
import java.util.Locale;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.NoticeResults;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.task.Timetable;
import org.branchwork.task.Timetable.Awaited;
import org.branchwork.web.api.CaseViews;
import org.branchwork.web.api.CheckViews;
import org.branchwork.web.api.DatePlans;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What everybody reads of a case who may see it at all. */
@Component
class CaseOutline {

    private final CaseViews views;
    private final Presents presents;
    private final Timetable timetable;
    private final NoticeResults notices;
    private final Organs organs;
    private final CaseDiagrams diagrams;

    CaseOutline(
            CaseViews views,
            Presents presents,
            Timetable timetable,
            NoticeResults notices,
            Organs organs,
            CaseDiagrams diagrams) {
        this.views = views;
        this.presents = presents;
        this.timetable = timetable;
        this.notices = notices;
        this.organs = organs;
        this.diagrams = diagrams;
    }

    /** @param plan as it is, or as it would be */
    void show(MembershipCase theCase, List<DatePlans.Planned> plan, String login, Locale locale, Model model) {
        CaseViews.Seen seen = views.seen(theCase, login);
        List<Awaited> awaited = timetable.of(theCase.number());
        List<Progress.StageLine> progress =
                Progress.of(new StepStates(theCase, seen.taken(), seen.open(), awaited, plan));
        model.addAttribute("whole", seen.whole());
        model.addAttribute(
                "branch", organs.find(theCase.branch()).map(Organ::name).orElse(theCase.branch()));
        model.addAttribute("present", presents.of(theCase, seen, awaited, login, locale));
        model.addAttribute("progress", progress);
        model.addAttribute("stage", Progress.present(progress, theCase));
        model.addAttribute("provisional", notices.provisional(theCase));
        checks(seen.whole().checks(), model);
        if (diagrams.areFor(login, theCase)) {
            List<Drawing> drawings = diagrams.all(theCase, locale);
            model.addAttribute("drawing", drawings.get(drawings.size() - 1));
        }
    }

    private static void checks(List<CheckViews.Checked> checks, Model model) {
        model.addAttribute(
                "failed", checks.stream().filter(check -> !check.passed()).toList());
        model.addAttribute(
                "passed", checks.stream().filter(CheckViews.Checked::passed).toList());
    }
}
