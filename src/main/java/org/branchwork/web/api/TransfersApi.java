package org.branchwork.web.api;

import java.security.Principal;
import org.branchwork.path.transfer.HandoverPackage;
import org.branchwork.path.transfer.Handovers;
import org.branchwork.path.transfer.Transfer;
import org.branchwork.path.transfer.Transfers;
import org.branchwork.rulebook.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What goes with a person to another organisation, and the cases that come from one. */
@RestController
class TransfersApi {

    private final Transfers transfers;
    private final Handovers handovers;
    private final VisibleCases visible;
    private final JsonBody bodies;

    TransfersApi(Transfers transfers, Handovers handovers, VisibleCases visible, JsonBody bodies) {
        this.transfers = transfers;
        this.handovers = handovers;
        this.visible = visible;
        this.bodies = bodies;
    }

    record Opened(String caseNumber) {}

    /** What another branch here hands over about a person of one's own branch. */
    @GetMapping("/api/transfers")
    HandoverPackage awaited(@RequestParam(required = false) String person, Principal caller) {
        transfers.requireSecretary(caller.getName());
        if (person == null || person.isBlank()) {
            throw Refusal.input("person", "missing");
        }
        return transfers
                .awaited(caller.getName(), person)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "no-handover"));
    }

    @PostMapping("/api/transfers")
    @ResponseStatus(HttpStatus.CREATED)
    Opened take(@RequestBody(required = false) byte[] body, Principal caller) {
        transfers.requireSecretary(caller.getName());
        Transfer transfer = bodies.read(body, Transfer.class);
        return new Opened(transfers.take(caller.getName(), transfer).number());
    }

    @GetMapping("/api/cases/{number}/handover")
    HandoverPackage handover(@PathVariable String number, Principal caller) {
        return handovers.of(visible.get(number, caller.getName()));
    }
}
