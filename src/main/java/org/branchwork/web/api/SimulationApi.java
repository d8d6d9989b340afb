package org.branchwork.web.api;

import java.security.Principal;
import java.time.LocalDateTime;
import org.branchwork.engine.ClockControl;
import org.branchwork.organization.PeopleDirectory;
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
    private final PeopleDirectory people;
    private final JsonBody bodies;

    SimulationApi(ClockControl clock, OrganisationTime time, PeopleDirectory people, JsonBody bodies) {
        this.clock = clock;
        this.time = time;
        this.people = people;
        this.bodies = bodies;
    }

    record Moment(LocalDateTime now) {}

    @GetMapping
    Moment now(Principal caller) {
        requireAdministrator(caller);
        return new Moment(time.now());
    }

    @PostMapping
    Moment move(@RequestBody(required = false) byte[] body, Principal caller) {
        requireAdministrator(caller);
        clock.moveTo(bodies.read(body, Moment.class).now());
        return new Moment(time.now());
    }

    private void requireAdministrator(Principal caller) {
        if (!people.administers(caller.getName(), time.today())) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "administrators-only");
        }
    }
}
