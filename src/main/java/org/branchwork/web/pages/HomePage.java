package org.branchwork.web.pages;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.branchwork.admission.Cases;
import org.branchwork.dossier.FormBooks;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.path.application.Applications;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.web.api.CaseViews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: what waits for him, what is late, what the next month brings, and what he may begin. */
@Controller
class HomePage {

    /** These end the question whether somebody may apply; the others are worth telling. */
    private static final List<Rule> SETTLED = List.of(Rule.ALREADY_MEMBER, Rule.CASE_OPEN);

    private final Readers readers;
    private final HomeWork work;
    private final HomeAhead ahead;
    private final HomeBoards boards;
    private final HomeWatch watch;
    private final Cases cases;
    private final CaseViews views;
    private final Persons persons;
    private final Applications applications;
    private final ApplyFor applyFor;
    private final FormBooks forms;
    private final Sentences sentences;
    private final BallotNames ballots;

    HomePage(
            Readers readers,
            HomeWork work,
            HomeAhead ahead,
            HomeBoards boards,
            HomeWatch watch,
            Cases cases,
            CaseViews views,
            Persons persons,
            Applications applications,
            ApplyFor applyFor,
            FormBooks forms,
            Sentences sentences,
            BallotNames ballots) {
        this.readers = readers;
        this.work = work;
        this.ahead = ahead;
        this.boards = boards;
        this.watch = watch;
        this.cases = cases;
        this.views = views;
        this.persons = persons;
        this.applications = applications;
        this.applyFor = applyFor;
        this.forms = forms;
        this.sentences = sentences;
        this.ballots = ballots;
    }

    @GetMapping("/")
    String home(Principal principal, Locale locale, Model model) {
        String login = principal.getName();
        Reader reader = readers.of(login);
        model.addAttribute("tasks", work.waiting(reader, locale));
        model.addAttribute("late", work.lateBelow(reader, locale));
        model.addAttribute("month", ahead.of(reader));
        model.addAttribute("boards", boards.of(reader));
        if (reader.administers()) {
            model.addAttribute("watch", watch.of(reader, locale));
        }
        model.addAttribute("ballots", ballots.openFor(login));
        model.addAttribute(
                "ownCases",
                cases.findByApplicantOrderByNumberDesc(login).stream()
                        .map(views::line)
                        .toList());
        model.addAttribute("keepsForms", forms.keeps(login));
        applying(persons.get(login), locale, model);
        return "home";
    }

    private void applying(Person person, Locale locale, Model model) {
        List<Check> hindrances = applications.hindrances(person);
        boolean hasBranch = applications.branchOf(person).isPresent();
        boolean settled = hindrances.stream().anyMatch(check -> SETTLED.contains(check.rule()));
        model.addAttribute("mayApply", hasBranch && hindrances.isEmpty());
        model.addAttribute("mayApplyForOthers", applyFor.anybody(person.login()));
        model.addAttribute(
                "hindrances",
                settled
                        ? List.of()
                        : hindrances.stream()
                                .map(check -> sentences.of(Violation.of(check), locale))
                                .toList());
    }
}
