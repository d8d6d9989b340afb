package org.branchwork.web.guard;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by person and address together, and by address alone: whoever guesses is kept out for a while,
 * and cannot lock others out of their accounts from elsewhere.
 */
@Component
public class LoginThrottle {

    static final Duration WHILE = Duration.ofMinutes(10);

    private static final int BY_PERSON = 10;
    private static final int BY_ADDRESS = 100;

    private final Tries failures = new Tries(WHILE, Clock.systemUTC());

    boolean keepsOut(String login, String address) {
        return failures.of(pair(login, address)) >= BY_PERSON || failures.of(address) >= BY_ADDRESS;
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String address = address(event.getAuthentication());
        failures.add(pair(event.getAuthentication().getName(), address));
        failures.add(address);
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        failures.forget(pair(event.getAuthentication().getName(), address(event.getAuthentication())));
    }

    private static String pair(String login, String address) {
        return address + " " + login;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
