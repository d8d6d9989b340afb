package org.branchwork.web.guard;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords by person and address together, and by address alone: whoever guesses is kept out for a while,
 * and cannot lock others out of their accounts from elsewhere. A burst of guesses gains nothing: passwords being compared
 * count as wrong until they are known to be right, and whoever comes meanwhile waits for that.
 */
@Component
public class LoginThrottle {

    static final Duration WHILE = Duration.ofMinutes(10);
    static final int BY_PERSON = 10;
    static final int BY_ADDRESS = 100;

    /** No login is longer; what is sent as one may be, and is kept in memory. */
    private static final int LONGEST = 64;

    private final Tries failures;
    private final Map<String, Integer> compared = new HashMap<>();
    private final ThreadLocal<String> mine = new ThreadLocal<>();

    @Autowired
    LoginThrottle() {
        this(Clock.systemUTC());
    }

    LoginThrottle(Clock real) {
        failures = new Tries(WHILE, real);
    }

    /** Answers whether a password may be compared now, after waiting for those that are; {@link #leaves} must follow. */
    boolean enters(String login, String address) {
        String pair = pair(login, address);
        synchronized (compared) {
            while (failures.of(pair) < BY_PERSON && failures.of(address) < BY_ADDRESS) {
                if (failures.of(pair) + compared.getOrDefault(pair, 0) < BY_PERSON) {
                    compared.merge(pair, 1, Integer::sum);
                    mine.set(pair);
                    return true;
                }
                try {
                    compared.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return false;
        }
    }

    void leaves() {
        String pair = mine.get();
        if (pair == null) {
            return;
        }
        mine.remove();
        synchronized (compared) {
            compared.computeIfPresent(pair, (same, number) -> number == 1 ? null : number - 1);
            compared.notifyAll();
        }
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String address = address(event.getAuthentication());
        failures.add(pair(event.getAuthentication().getName(), address));
        failures.add(address);
        leaves();
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent event) {
        failures.forget(pair(event.getAuthentication().getName(), address(event.getAuthentication())));
        leaves();
    }

    private static String pair(String login, String address) {
        return address + " " + (login.length() > LONGEST ? login.substring(0, LONGEST) : login);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
