package org.branchwork.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.branchwork.audit.AuditTrail;
import org.branchwork.web.problem.ProgramPaths;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Records who logged in and who was refused. */
@Component
class LoginAudit {

    private final AuditTrail audit;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock = Clock.systemUTC();

    /** Programs send their password with every call: told once an hour. */
    private final Map<String, Long> programs = new ConcurrentHashMap<>();

    LoginAudit(AuditTrail audit, Accounts accounts, TransactionTemplate transaction) {
        this.audit = audit;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        String login = event.getAuthentication().getName();
        if (!program()) {
            write(login, "login");
            return;
        }
        Long hour = TimeUnit.MILLISECONDS.toHours(clock.millis());
        if (!hour.equals(programs.put(login, hour))) {
            write(login, "login-of-a-program");
        }
    }

    /** A name nobody has is not kept: people type their password there. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String typed = event.getAuthentication().getName();
        write(accounts.exists(typed) ? typed : AuditTrail.STRANGER, "login-refused");
    }

    private void write(String actor, String act) {
        transaction.executeWithoutResult(status -> audit.recordAbout(actor, act, null, null, null));
    }

    private static boolean program() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && covers(attributes.getRequest());
    }

    private static boolean covers(HttpServletRequest request) {
        return ProgramPaths.covers(request.getRequestURI());
    }
}
