package org.branchwork.demo;

import org.branchwork.engine.ClockControl;
import org.branchwork.rulebook.OrganisationTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
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
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=512",
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

    @Autowired
    private ProcessEngine engine;

    /**
     * Tests before this one may have moved the clock, which is one for all, and begun an engine of their own: its web
     * applications find theirs by a name that is one for all, too.
     */
    @BeforeEach
    void comeBackToThePresent() {
        clock.returnToPresent();
        ProcessEngines.registerProcessEngine(engine);
    }
}
