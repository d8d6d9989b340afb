package org.branchwork.demo;

import org.branchwork.engine.ClockControl;
import org.branchwork.rulebook.OrganisationTime;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration, running: one application for its own test and for those in a browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demonstration;DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
public abstract class DemoTest {

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected OrganisationTime time;

    @Autowired
    private ClockControl clock;

    /** Tests before this one may have moved the clock, which is one for all. */
    @BeforeEach
    void comeBackToThePresent() {
        clock.returnToPresent();
    }
}
