package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** One running application for all tests of the doors: two branches, a secretary each, a sponsor without a post. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:doors;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "branchwork.language=en"
        })
@ActiveProfiles("simulation")
public abstract class DoorsTest {

    private static final AtomicInteger APPLICANTS = new AtomicInteger();

    @LocalServerPort
    protected int port;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected Clock clock;

    @BeforeEach
    void school() {
        // the engine's applications find it by a static name, under which another context may have put its own since
        ProcessEngines.registerProcessEngine(engine);
        if (jdbc.queryForObject("select count(*) from organ where code = 'TB1'", Long.class) > 0) {
            return;
        }
        organ("TOD", "ORGANIZATION_DEPARTMENT", null);
        organ("TC1", "COMMITTEE", "TOD");
        organ("TB1", "BRANCH", "TC1");
        organ("TB2", "BRANCH", "TC1");
        person("secretary1", "TB1");
        person("secretary2", "TB2");
        person("sponsor1", "TB1");
        post("secretary1", "TB1", "SECRETARY");
        post("secretary2", "TB2", "SECRETARY");
        person("higher", "TC1");
        post("higher", "TC1", "SECRETARY");
    }

    protected Browser browser(String login) {
        return Browser.loggedIn(port, login, "simulation");
    }

    protected void organ(String code, String kind, String parent) {
        jdbc.update(
                "insert into organ (code, name, kind, parent, approval_authority) values (?, ?, ?, ?, ?)",
                code,
                code,
                kind,
                parent,
                kind.equals("COMMITTEE"));
    }

    protected void person(String login, String organ) {
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership)"
                        + " values (?, ?, 'MALE', ?, 'STAFF', ?, 'FULL')",
                login,
                "Name of " + login,
                Date.valueOf(LocalDate.of(1980, 1, 1)),
                organ);
    }

    protected void post(String login, String organ, String kind) {
        jdbc.update(
                "insert into post (login, organ, kind, from_day) values (?, ?, ?, ?)",
                login,
                organ,
                kind,
                Date.valueOf(LocalDate.of(2001, 1, 1)));
    }

    /** The branch secretary's task of a case that somebody has just opened at the branch. */
    protected String application(String branch) {
        String login = "applicant" + APPLICANTS.incrementAndGet();
        person(login, branch);
        jdbc.update("update person set membership = 'NONE' where login = ?", login);
        var answer = Browser.basic(
                port, login, "POST", "/api/applications", "{\"branch\":\"" + branch + "\",\"letter\":\"Please.\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("application-receive")
                .taskCandidateGroup("SECRETARY-" + branch)
                .orderByTaskCreateTime()
                .desc()
                .list()
                .get(0)
                .getId();
    }

    /** The number of the case a task belongs to. */
    protected String numberOf(String task) {
        String instance = engine.getTaskService()
                .createTaskQuery()
                .taskId(task)
                .singleResult()
                .getProcessInstanceId();
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    /** The person the case of a task is about. */
    protected String applicantOf(String task) {
        return jdbc.queryForObject(
                "select applicant from membership_case where number = ?", String.class, numberOf(task));
    }

    /** The version in force by the clock of this application, which other tests may have moved. */
    protected String rules() {
        return today().isBefore(LocalDate.of(2026, 5, 11)) ? "Rules 2014" : "Rules 2026";
    }

    /** As the application counts days. */
    protected LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A task outside any process, offered to a group. */
    protected String task(String name, String group) {
        var task = engine.getTaskService().newTask();
        task.setName(name);
        engine.getTaskService().saveTask(task);
        engine.getTaskService().addCandidateGroup(task.getId(), group);
        return task.getId();
    }
}
