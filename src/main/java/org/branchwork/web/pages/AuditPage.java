package org.branchwork.web.pages;

import java.security.Principal;
import java.util.List;
import org.branchwork.audit.AuditHeads;
import org.branchwork.audit.AuditTrail;
import org.branchwork.audit.AuditVerifier;
import org.branchwork.rulebook.Refusal;
import org.branchwork.web.api.AuditReaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sealed record to look at, and to hold against a head that somebody has on paper. */
@Controller
@RequestMapping("/audit")
class AuditPage {

    private static final int HEADS = 10;
    private static final int ENTRIES = 100;

    private final AuditReaders readers;
    private final AuditHeads heads;
    private final AuditTrail trail;
    private final AuditVerifier verifier;

    AuditPage(AuditReaders readers, AuditHeads heads, AuditTrail trail, AuditVerifier verifier) {
        this.readers = readers;
        this.heads = heads;
        this.trail = trail;
        this.verifier = verifier;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "9223372036854775807") long before, Principal reader, Model model) {
        readers.requireVerifier(reader.getName());
        model.addAttribute("heads", heads.newest(HEADS));
        model.addAttribute("unsealed", heads.unsealed());
        if (readers.administers(reader.getName())) {
            model.addAttribute("entries", trail.newest(before, ENTRIES));
        }
        return "audit";
    }

    @PostMapping
    String verify(@RequestParam(defaultValue = "") String head, Principal reader, Model model) {
        readers.requireVerifier(reader.getName());
        try {
            List<String> known = head.isBlank() ? List.of() : List.of(head.strip());
            model.addAttribute("verdict", verifier.verify(known));
        } catch (IllegalArgumentException e) {
            throw Refusal.input("head", "malformed", "<entries>:<64 hex digits>");
        }
        return page(Long.MAX_VALUE, reader, model);
    }
}
