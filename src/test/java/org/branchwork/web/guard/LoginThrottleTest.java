package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class LoginThrottleTest {

    private Instant now = Instant.parse("2026-10-09T08:00:00Z");
    private final InstantSource moved = () -> now;
    private final Clock clock = moved.withZone(ZoneOffset.UTC);
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void keepsOutForAWhileAndNotForGood() {
        for (int i = 0; i < LoginThrottle.BY_PERSON; i++) {
            assertThat(throttle.enters("p", "10.0.0.1")).isTrue();
            throttle.failed(wrong("p", "10.0.0.1"));
        }
        assertThat(throttle.enters("p", "10.0.0.1")).isFalse();
        assertThat(throttle.enters("p", "10.0.0.2")).isTrue();
        assertThat(throttle.enters("q", "10.0.0.1")).isTrue();
        now = now.plus(LoginThrottle.WHILE).minus(Duration.ofSeconds(1));
        assertThat(throttle.enters("p", "10.0.0.1")).isFalse();
        now = now.plusSeconds(1);
        assertThat(throttle.enters("p", "10.0.0.1")).isTrue();
        assertThat(LoginThrottle.WHILE).isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theRightPasswordBeginsAnew() {
        for (int i = 0; i < LoginThrottle.BY_PERSON - 1; i++) {
            throttle.enters("p", "10.0.0.1");
            throttle.failed(wrong("p", "10.0.0.1"));
        }
        throttle.enters("p", "10.0.0.1");
        throttle.succeeded(new AuthenticationSuccessEvent(attempt("p", "10.0.0.1")));
        for (int i = 0; i < LoginThrottle.BY_PERSON; i++) {
            assertThat(throttle.enters("p", "10.0.0.1")).isTrue();
            throttle.failed(wrong("p", "10.0.0.1"));
        }
        assertThat(throttle.enters("p", "10.0.0.1")).isFalse();
    }

    /** None has failed yet, and still only ten are compared: seen red, with 100, where only failures were counted. */
    @Test
    void aBurstWaitsUntilItIsKnownHowTheFirstOnesEnd() throws Exception {
        AtomicInteger entered = new AtomicInteger();
        CountDownLatch ends = new CountDownLatch(100);
        CountDownLatch compare = new CountDownLatch(1);
        for (int i = 0; i < 100; i++) {
            new Thread(() -> {
                        try {
                            if (throttle.enters("p", "10.0.0.1")) {
                                entered.incrementAndGet();
                                compare.await();
                                throttle.failed(wrong("p", "10.0.0.1"));
                            }
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        } finally {
                            ends.countDown();
                        }
                    })
                    .start();
        }
        assertThat(ends.await(300, TimeUnit.MILLISECONDS)).isFalse();
        compare.countDown();
        assertThat(ends.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(entered.get()).isEqualTo(LoginThrottle.BY_PERSON);
    }

    @Test
    void anAddressThatTriesManyPeopleIsKeptOutWhole() {
        for (int i = 0; i < LoginThrottle.BY_ADDRESS; i++) {
            assertThat(throttle.enters("p" + i, "10.0.0.1")).isTrue();
            throttle.failed(wrong("p" + i, "10.0.0.1"));
        }
        assertThat(throttle.enters("other", "10.0.0.1")).isFalse();
        assertThat(throttle.enters("other", "10.0.0.2")).isTrue();
    }

    private static AuthenticationFailureBadCredentialsEvent wrong(String login, String address) {
        return new AuthenticationFailureBadCredentialsEvent(
                attempt(login, address), new BadCredentialsException("wrong"));
    }

    private static UsernamePasswordAuthenticationToken attempt(String login, String address) {
        UsernamePasswordAuthenticationToken attempt =
                UsernamePasswordAuthenticationToken.unauthenticated(login, "guess");
        attempt.setDetails(new WebAuthenticationDetails(address, null));
        return attempt;
    }
}
