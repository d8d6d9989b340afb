package org.branchwork.web.enrolment;

import java.security.Principal;
import java.util.Optional;
import org.branchwork.audit.AuditTrail;
import org.branchwork.engine.OnBehalf;
import org.branchwork.rulebook.Refusal;
import org.branchwork.web.login.Accounts;
import org.branchwork.web.login.LoginSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An administrator hands out a link; whoever opens it sets the password of that person, once, within seven days. */
@RestController
class PasswordLinks {

    private final OnBehalf onBehalf;
    private final Accounts accounts;
    private final Links links;
    private final LoginSettings ways;

    PasswordLinks(OnBehalf onBehalf, Accounts accounts, Links links, LoginSettings ways) {
        this.ways = ways;
        this.onBehalf = onBehalf;
        this.accounts = accounts;
        this.links = links;
    }

    /** @param path to be put behind the address of the installation */
    record Link(String path) {}

    @PostMapping("/api/people/{login}/password-link")
    Link link(@PathVariable String login, Principal person) {
        if (!onBehalf.administers(person.getName())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-administrator");
        }
        if (!ways.passwords()) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "no-such-call");
        }
        if (!accounts.exists(login)) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "person-unknown");
        }
        return new Link("/password/" + links.give(login, person.getName()));
    }

    /** The links given out and not yet used. */
    @Component
    static class Links {

        private static final String PURPOSE = "password:";

        private final OneTimeTokens tokens;
        private final Accounts accounts;
        private final AuditTrail audit;

        Links(OneTimeTokens tokens, Accounts accounts, AuditTrail audit) {
            this.tokens = tokens;
            this.accounts = accounts;
            this.audit = audit;
        }

        @Transactional
        public String give(String login, String by) {
            audit.recordAbout(by, "password-link", null, null, "person " + audit.pseudonym(login));
            return tokens.give(PURPOSE + login);
        }

        Optional<String> login(String token) {
            return tokens.purpose(token)
                    .filter(purpose -> purpose.startsWith(PURPOSE))
                    .map(purpose -> purpose.substring(PURPOSE.length()))
                    .filter(accounts::exists);
        }

        /** Answers whether the link was still good. */
        @Transactional
        public boolean use(String token, String password) {
            Optional<String> login = login(token);
            if (login.isEmpty() || !tokens.take(token)) {
                return false;
            }
            accounts.setPassword(login.get(), password);
            audit.recordAbout(login.get(), "password", null, null, null);
            return true;
        }
    }
}
