package org.branchwork.web.guard;

import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What strangers may ask for within a while, by address: reading the notices as a whole hall of residence behind one address
 * does, objecting as a few people do.
 */
@Component
public class PublicThrottle {

    public static final int OBJECTIONS = 20;
    static final int READINGS = 600;

    private static final Duration WHILE_OBJECTING = Duration.ofMinutes(10);
    private static final Duration WHILE_READING = Duration.ofMinutes(1);
    private static final Pattern PUBLIC = Pattern.compile("(/api)?/notices(/.*)?|/objections(/.*)?");

    private final Tries objections;
    private final Tries readings;

    @Autowired
    PublicThrottle() {
        this(Clock.systemUTC());
    }

    PublicThrottle(Clock real) {
        objections = new Tries(WHILE_OBJECTING, real);
        readings = new Tries(WHILE_READING, real);
    }

    /** How long to wait, or null if this request may pass. */
    Duration keepsOut(String method, String path, String address) {
        if (!PUBLIC.matcher(path).matches()) {
            return null;
        }
        if (method.equals("POST")) {
            return objections.add(address) > OBJECTIONS ? WHILE_OBJECTING : null;
        }
        return readings.add(address) > READINGS ? WHILE_READING : null;
    }

    public void forget(String address) {
        objections.forget(address);
        readings.forget(address);
    }
}
