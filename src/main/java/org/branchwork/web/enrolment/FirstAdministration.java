package org.branchwork.web.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.branchwork.audit.AuditTrail;
import org.branchwork.web.login.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** While nobody administers the installation, the token printed at its start makes one person administrator. */
@Component
public class FirstAdministration {

    public static final String PURPOSE = "first-administrator";

    private final Administrators administrators;
    private final Accounts accounts;
    private final OneTimeTokens tokens;
    private final AuditTrail audit;
    private final Clock clock;

    FirstAdministration(
            Administrators administrators, Accounts accounts, OneTimeTokens tokens, AuditTrail audit, Clock clock) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    boolean open() {
        return administrators.none();
    }

    /**
     * Answers whether the token was the right one.
     *
     * @param password empty where people log in elsewhere
     */
    @Transactional
    public boolean install(String token, String login, String name, Optional<String> password) {
        if (!tokens.purpose(token).filter(PURPOSE::equals).isPresent() || !tokens.take(token)) {
            return false;
        }
        administrators.make(login, name, LocalDate.now(clock));
        password.ifPresent(own -> accounts.setPassword(login, own));
        audit.recordAbout(login, "first-administrator", null, null, null);
        return true;
    }
}
