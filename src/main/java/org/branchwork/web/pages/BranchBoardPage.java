package org.branchwork.web.pages;

import java.security.Principal;
import java.util.Locale;
import org.branchwork.boards.BranchBoards;
import org.branchwork.organization.Organ;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The board of a branch, for those who lead it or an organ above. */
@Controller
class BranchBoardPage {

    private final BranchBoards boards;
    private final SeenOrgans seen;
    private final StepTexts texts;

    BranchBoardPage(BranchBoards boards, SeenOrgans seen, StepTexts texts) {
        this.boards = boards;
        this.seen = seen;
        this.texts = texts;
    }

    @GetMapping("/branches/{branch}")
    String board(@PathVariable("branch") String code, Principal reader, Locale locale, Model model) {
        Organ branch = seen.branch(code, reader.getName());
        boolean told = seen.told(branch, reader.getName());
        model.addAttribute("branch", branch);
        model.addAttribute("above", seen.nextAbove(branch, reader.getName()));
        model.addAttribute("inside", told);
        model.addAttribute("board", boards.of(code, told));
        model.addAttribute("texts", texts.in(locale));
        return "branch-board";
    }
}
