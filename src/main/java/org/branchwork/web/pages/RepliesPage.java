package org.branchwork.web.pages;

import org.branchwork.path.publicnotice.ObjectionDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reply to an objection, for whoever has its code. */
@Controller
@RequestMapping("/objections")
class RepliesPage {

    private final ObjectionDesk objections;

    RepliesPage(ObjectionDesk objections) {
        this.objections = objections;
    }

    /** Where the field for a code leads: what is no code goes back to the notices. */
    @GetMapping
    String find(@RequestParam(defaultValue = "") String code) {
        String plain = code.strip();
        return plain.matches("[\\w-]{1,40}") ? "redirect:/objections/" + plain : "redirect:/notices";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("reply", objections.reply(code));
        return "reply";
    }
}
