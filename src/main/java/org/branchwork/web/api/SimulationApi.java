package org.branchwork.web.api;

import java.time.LocalDateTime;
import org.branchwork.engine.ClockControl;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of a simulation: everything due at or before the moment it is set to has happened when the answer comes. */
@RestController
@Profile("simulation")
@RequestMapping("/api/simulation/clock")
class SimulationApi {

    private final ClockControl clock;
    private final OrganisationTime time;

    SimulationApi(ClockControl clock, OrganisationTime time) {
        this.clock = clock;
        this.time = time;
    }

    record Moment(LocalDateTime now) {}

    @GetMapping
    Moment now() {
        return new Moment(time.now());
    }

    @PostMapping
    Moment move(@RequestBody Moment to) {
        if (to.now() == null) {
            throw Refusal.input("now", "missing");
        }
        clock.moveTo(to.now());
        return now();
    }
}
