package org.branchwork.web.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each of many has tried within a while; real time counts, also in a simulation. */
class Tries {

    private static final int REMEMBERED = 10_000;

    private final Map<String, Count> counts = new ConcurrentHashMap<>();
    private final Duration during;
    private final Clock clock;

    Tries(Duration during, Clock clock) {
        this.during = during;
        this.clock = clock;
    }

    private record Count(int number, Instant since) {}

    int of(String whose) {
        Count found = counts.get(whose);
        return found == null || over(found) ? 0 : found.number();
    }

    /** Answers the number with this one. */
    int add(String whose) {
        if (counts.size() > REMEMBERED) {
            counts.values().removeIf(this::over);
        }
        Count first = new Count(1, clock.instant());
        return counts.merge(
                        whose,
                        first,
                        (before, now) -> over(before) ? now : new Count(before.number() + 1, before.since()))
                .number();
    }

    void forget(String whose) {
        counts.remove(whose);
    }

    private boolean over(Count count) {
        return !count.since().plus(during).isAfter(clock.instant());
    }
}
