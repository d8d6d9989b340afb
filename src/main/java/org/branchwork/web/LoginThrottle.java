package org.branchwork.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by person and address together, and by address alone: whoever guesses is kept out for a while,
 * and cannot lock others out of their accounts from elsewhere. Real time counts, also in a simulation.
 */
@Component
class LoginThrottle {

    static final Duration WHILE = Duration.ofMinutes(10);

    private static final int BY_PERSON = 10;
    private static final int BY_ADDRESS = 100;
    private static final int REMEMBERED = 10_000;

    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    private record Failures(int count, Instant since) {

        private boolean over() {
            return since.plus(WHILE).isBefore(Instant.now());
        }
    }

    boolean keepsOut(String login, String address) {
        return count(pair(login, address)) >= BY_PERSON || count(address) >= BY_ADDRESS;
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String address = address(event.getAuthentication());
        if (failures.size() > REMEMBERED) {
            failures.values().removeIf(Failures::over);
        }
        add(pair(event.getAuthentication().getName(), address));
        add(address);
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        failures.remove(pair(event.getAuthentication().getName(), address(event.getAuthentication())));
    }

    private int count(String whose) {
        Failures found = failures.get(whose);
        return found == null || found.over() ? 0 : found.count();
    }

    private void add(String whose) {
        failures.merge(
                whose,
                new Failures(1, Instant.now()),
                (before, now) -> before.over() ? now : new Failures(before.count() + 1, before.since()));
    }

    private static String pair(String login, String address) {
        return address + " " + login;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
