package org.branchwork.web.pages;

import java.security.Principal;
import java.util.Locale;
import org.branchwork.admission.Stage;
import org.branchwork.boards.Agendas;
import org.branchwork.boards.CommitteeBoards;
import org.branchwork.organization.Organ;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.statistics.Statistics;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The board of an organ above branches, for those who lead it or an organ above. */
@Controller
class CommitteeBoardPage {

    /** On the board; the whole agenda is a paper of its own. */
    private static final int FIRST = 10;

    private final CommitteeBoards boards;
    private final Agendas agendas;
    private final Statistics statistics;
    private final SeenOrgans seen;
    private final StepTexts texts;
    private final OrganisationTime time;

    CommitteeBoardPage(
            CommitteeBoards boards,
            Agendas agendas,
            Statistics statistics,
            SeenOrgans seen,
            StepTexts texts,
            OrganisationTime time) {
        this.boards = boards;
        this.agendas = agendas;
        this.statistics = statistics;
        this.seen = seen;
        this.texts = texts;
        this.time = time;
    }

    @GetMapping("/committees/{committee}")
    String board(@PathVariable("committee") String code, Principal reader, Locale locale, Model model) {
        Organ organ = seen.above(code, reader.getName());
        model.addAttribute("organ", organ);
        model.addAttribute("above", seen.nextAbove(organ, reader.getName()));
        model.addAttribute("inside", seen.told(organ, reader.getName()));
        model.addAttribute("board", boards.of(organ));
        model.addAttribute("agenda", agendas.of(organ, reader.getName(), FIRST));
        model.addAttribute("plan", statistics.plan(time.today().getYear(), organ.code()));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("texts", texts.in(locale));
        model.addAttribute("today", time.today());
        return "committee-board";
    }
}
