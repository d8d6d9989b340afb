package org.branchwork.engine.hardening;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Reads the engine's clock, so that timers and the rest of the application share one present, moved or not. */
public class EngineClock extends Clock {

    private final ZoneId zone;

    public EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Sets the present to a moment from which it goes on flowing; a frozen clock would make all later times equal. */
    public void moveTo(long epochMillis) {
        ClockUtil.offset(epochMillis - System.currentTimeMillis());
    }
}
