package org.branchwork.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TriesTest {

    private Instant now = Instant.parse("2026-10-09T08:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void areCountedByWhoeverTriesUntilTheWhileIsOver() {
        Tries tries = new Tries(Duration.ofMinutes(10), clock);
        assertThat(IntStream.range(0, 5).map(i -> tries.add("a")).max()).hasValue(5);
        assertThat(tries.add("b")).isEqualTo(1);
        now = now.plus(Duration.ofMinutes(9));
        assertThat(tries.of("a")).isEqualTo(5);
        now = now.plus(Duration.ofMinutes(1));
        assertThat(tries.of("a")).isZero();
        assertThat(tries.add("a")).isEqualTo(1);
        tries.forget("a");
        assertThat(tries.of("a")).isZero();
    }

    @Test
    void strangersReadManyTimesAndObjectAFewTimesWithinAWhile() {
        PublicThrottle throttle = new PublicThrottle(clock);
        String path = "/notices/7/objections";
        for (int i = 0; i < PublicThrottle.OBJECTIONS; i++) {
            assertThat(throttle.keepsOut("POST", path, "10.0.0.1")).isNull();
        }
        assertThat(throttle.keepsOut("POST", path, "10.0.0.1")).isEqualTo(Duration.ofMinutes(10));
        assertThat(throttle.keepsOut("POST", "/api" + path, "10.0.0.1")).isNotNull();
        assertThat(throttle.keepsOut("POST", path, "10.0.0.2")).isNull();
        assertThat(throttle.keepsOut("POST", "/login", "10.0.0.1")).isNull();
        assertThat(throttle.keepsOut("GET", "/notices/7", "10.0.0.1")).isNull();
        for (int i = 1; i < PublicThrottle.READINGS; i++) {
            throttle.keepsOut("GET", "/notices", "10.0.0.1");
        }
        assertThat(throttle.keepsOut("GET", "/objections/AAAAA", "10.0.0.1")).isEqualTo(Duration.ofMinutes(1));
        assertThat(throttle.keepsOut("GET", "/noticesboard", "10.0.0.1")).isNull();
        now = now.plus(Duration.ofMinutes(10));
        assertThat(throttle.keepsOut("POST", path, "10.0.0.1")).isNull();
    }
}
