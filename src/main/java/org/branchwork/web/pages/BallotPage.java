package org.branchwork.web.pages;

import java.security.Principal;
import org.branchwork.path.branchvote.ballot.PollingStation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page on which a voter takes an electronic ballot and casts it; its script keeps the ballot until then. */
@Controller
class BallotPage {

    private final PollingStation station;
    private final BallotNames names;

    BallotPage(PollingStation station, BallotNames names) {
        this.station = station;
        this.names = names;
    }

    @GetMapping("/ballots/{id}")
    String one(@PathVariable String id, Principal reader, Model model) {
        model.addAttribute("key", station.key(id, reader.getName()));
        model.addAttribute("person", names.person(station.seen(id, reader.getName())));
        return "ballot";
    }
}
