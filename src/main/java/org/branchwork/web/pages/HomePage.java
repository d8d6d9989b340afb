package org.branchwork.web.pages;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.Cases;
import org.branchwork.dossier.FormBooks;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.path.application.Applications;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Sentences;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.FormTexts;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.branchwork.web.api.CaseViews;
import org.branchwork.web.api.VisibleCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: what waits for him, his own case, and what he may begin. */
@Controller
class HomePage {

    /** These end the question whether somebody may apply; the others are worth telling. */
    private static final List<Rule> SETTLED = List.of(Rule.ALREADY_MEMBER, Rule.CASE_OPEN);

    private final TaskDesk desk;
    private final FormTexts texts;
    private final Cases cases;
    private final VisibleCases visible;
    private final CaseViews views;
    private final Persons persons;
    private final Applications applications;
    private final ApplyFor applyFor;
    private final FormBooks forms;
    private final Sentences sentences;
    private final BallotNames ballots;
    private final OrganisationTime time;

    HomePage(
            TaskDesk desk,
            FormTexts texts,
            Cases cases,
            VisibleCases visible,
            CaseViews views,
            Persons persons,
            Applications applications,
            ApplyFor applyFor,
            FormBooks forms,
            Sentences sentences,
            BallotNames ballots,
            OrganisationTime time) {
        this.desk = desk;
        this.texts = texts;
        this.cases = cases;
        this.visible = visible;
        this.views = views;
        this.persons = persons;
        this.applications = applications;
        this.applyFor = applyFor;
        this.forms = forms;
        this.sentences = sentences;
        this.ballots = ballots;
        this.time = time;
    }

    record Waiting(
            String id,
            String name,
            String caseNumber,
            boolean seesCase,
            LocalDate since,
            LocalDate due,
            boolean overdue) {}

    @GetMapping("/")
    String home(Principal reader, Locale locale, Model model) {
        String login = reader.getName();
        model.addAttribute("tasks", waiting(login, locale));
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

    /** Late ones first, then what is due soonest. */
    private List<Waiting> waiting(String login, Locale locale) {
        LocalDate today = time.today();
        Comparator<OpenTask> byDue =
                Comparator.comparing(OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder()));
        List<OpenTask> open = desk.mine(login);
        Set<String> numbers = open.stream().map(OpenTask::caseNumber).collect(Collectors.toSet());
        Set<String> seen = visible.among(numbers, login);
        return open.stream()
                .sorted(byDue.thenComparing(OpenTask::since))
                .map(task -> new Waiting(
                        task.id(),
                        texts.task(task.key(), task.applicantName(), locale),
                        task.caseNumber(),
                        seen.contains(task.caseNumber()),
                        task.since().toLocalDate(),
                        task.due(),
                        task.overdue(today)))
                .toList();
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
