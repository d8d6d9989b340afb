package org.branchwork.engine;

import java.time.LocalDateTime;
import org.branchwork.engine.hardening.EngineClock;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sets the clock of a simulation to where it begins, before anything else happens. */
@Component
@Profile("simulation")
@Order(-1)
class SimulationStart implements ApplicationRunner {

    private final EngineClock clock;
    private final OrganisationTime time;
    private final LocalDateTime start;

    SimulationStart(
            EngineClock clock,
            OrganisationTime time,
            @Value("${branchwork.simulation.start:2024-01-01T00:00}") LocalDateTime start) {
        this.clock = clock;
        this.time = time;
        this.start = start;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        clock.moveTo(time.at(start).getTime());
    }
}
