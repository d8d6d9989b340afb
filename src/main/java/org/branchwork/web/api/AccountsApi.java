package org.branchwork.web.api;

import java.security.Principal;
import org.branchwork.audit.AuditTrail;
import org.branchwork.engine.OnBehalf;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.rulebook.Refusal;
import org.branchwork.web.login.Accounts;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An administrator closes the account of somebody who has left, and opens it again. */
@RestController
class AccountsApi {

    private final OnBehalf onBehalf;
    private final PeopleDirectory people;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final JsonBody bodies;

    AccountsApi(OnBehalf onBehalf, PeopleDirectory people, Accounts accounts, AuditTrail audit, JsonBody bodies) {
        this.onBehalf = onBehalf;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.bodies = bodies;
    }

    record State(boolean open) {}

    @PutMapping("/api/people/{login}/account")
    @Transactional
    public State set(@PathVariable String login, @RequestBody(required = false) byte[] body, Principal person) {
        if (!onBehalf.administers(person.getName())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-administrator");
        }
        if (people.person(login).isEmpty()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "person-unknown");
        }
        // the last one who could open it again must not be locked out
        if (login.equals(person.getName())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "own-account");
        }
        State wanted = bodies.read(body, State.class);
        if (wanted.open()) {
            accounts.open(login);
        } else {
            accounts.close(login, person.getName());
        }
        audit.recordAbout(person.getName(), wanted.open() ? "account-opened" : "account-closed", null, null, login);
        return wanted;
    }
}
