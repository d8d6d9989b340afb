package org.branchwork.web.enrolment;

import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An empty simulation has one administrator, who imports the others. */
@Component
@Profile("simulation")
@Order(1)
class BootstrapAdministrator implements ApplicationRunner {

    /** Long before any simulation begins, wherever its clock is set. */
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final Administrators administrators;

    BootstrapAdministrator(Administrators administrators) {
        this.administrators = administrators;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (administrators.nobodyIsThere()) {
            administrators.make("admin", "Administrator", ALWAYS);
        }
    }
}
