package org.branchwork.web.pages;

import java.security.Principal;
import java.util.Locale;
import org.branchwork.dossier.FormBooks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: what waits for him, what is late, what the next month brings, and what he may begin. */
@Controller
class HomePage {

    private final Readers readers;
    private final HomeWork work;
    private final HomeAhead ahead;
    private final HomeBoards boards;
    private final HomeWatch watch;
    private final ApplyFor applyFor;
    private final FormBooks forms;
    private final BallotNames ballots;

    HomePage(
            Readers readers,
            HomeWork work,
            HomeAhead ahead,
            HomeBoards boards,
            HomeWatch watch,
            ApplyFor applyFor,
            FormBooks forms,
            BallotNames ballots) {
        this.readers = readers;
        this.work = work;
        this.ahead = ahead;
        this.boards = boards;
        this.watch = watch;
        this.applyFor = applyFor;
        this.forms = forms;
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
        model.addAttribute("keepsForms", forms.keeps(login));
        model.addAttribute("mayApplyForOthers", applyFor.anybody(login));
        return "home";
    }
}
