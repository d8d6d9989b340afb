package org.branchwork.journey;

import org.branchwork.PostgresDatabase;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on real PostgreSQL, where a statement that fails ends its transaction. */
@DirtiesContext
class RunningCasesPostgresTest extends RunningCasesJourneyTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        PostgresDatabase.register(properties, "running");
    }
}
