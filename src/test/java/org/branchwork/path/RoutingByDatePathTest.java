package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import org.branchwork.task.OpenTask;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Posts begin and end on their day: at that midnight an open task is with those who hold them, and nobody has to import anything. */
class RoutingByDatePathTest extends CollegeWalk {

    private static final String FILE = "cultivation-file";

    @Autowired
    private TaskService engine;

    @BeforeEach
    void theFilingWaits() {
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(
                a,
                "cultivation-recommend",
                values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "党员推荐。"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        at("2026-06-29");
    }

    @AfterEach
    void asItWas() {
        jdbc.update("delete from post where login = 'r8'");
        jdbc.update("update post set until_day = null where login = 'k3'");
    }

    private OpenTask filing() {
        return taskOf("k1", FILE);
    }

    @Test
    void whoseSisterTakesTheOfficeIsDecidedOnByTheOthersFromThatDay() {
        jdbc.update(
                "insert into post (login, organ, kind, from_day) values ('r8', 'C7', 'ORGANIZER', ?)",
                Date.valueOf("2026-07-01"));
        at("2026-06-30T23:59");
        assertThat(filing().groups()).contains("ORGANIZER-C7");
        at("2026-07-01T00:00");
        assertThat(filing().groups()).isEmpty();
        assertThat(filing().people()).containsExactlyInAnyOrder("k1", "k3");
    }

    @Test
    void whatSomebodyTookAndCanNoLongerDoIsFreeAgain() {
        engine.setAssignee(filing().id(), "k3");
        jdbc.update("update post set until_day = ? where login = 'k3'", Date.valueOf("2026-06-30"));
        at("2026-06-30T23:59");
        assertThat(taskOf("k3", FILE).assignee()).isEqualTo("k3");
        at("2026-07-01T00:00");
        assertThat(filing().assignee()).isNull();
        does("k1", FILE, answer("NO_OBJECTION", "2026-07-01"));
    }

    @Test
    void whatSomebodyTookAndMayDoStaysHis() {
        engine.setAssignee(filing().id(), "k1");
        at("2026-07-01T00:00");
        assertThat(filing().assignee()).isEqualTo("k1");
    }
}
