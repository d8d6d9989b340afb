package org.branchwork.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.School;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.branchwork.rulebook.Refusal;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A secretary's post passes to another: what is open, also what he had taken up, is the successor's the same day. */
class SuccessionPathTest extends CollegeWalk {

    private static final String RECEIVE = "application-receive";

    @Autowired
    private Imports imports;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Tasks tasks;

    @Autowired
    private CaseRights rights;

    @Autowired
    private TaskService engine;

    private String task;

    @BeforeEach
    void theSecretaryHasTakenItUp() {
        applies(t, branch());
        task = taskOf("w01", RECEIVE).id();
        engine.setAssignee(task, "w01");
    }

    @AfterEach
    void asItWas() {
        jdbc.update("delete from post where login = 'w02'");
        jdbc.update("update post set until_day = null where login = 'w01'");
    }

    @Test
    void byImportAtOnce() {
        post("w01,BS8,SECRETARY,2020-09-01,2026-05-31");
        post("w02,BS8,SECRETARY,2026-06-01,");
        theSuccessorHasIt("2026-06-01");
    }

    @Test
    void byDateAtMidnight() {
        jdbc.update("update post set until_day = ? where login = 'w01'", Date.valueOf("2026-06-30"));
        jdbc.update(
                "insert into post (login, organ, kind, from_day) values ('w02', 'BS8', 'SECRETARY', ?)",
                Date.valueOf("2026-07-01"));
        at("2026-06-30T23:59");
        assertThat(taskOf("w01", RECEIVE).assignee()).isEqualTo("w01");
        at("2026-07-01T00:00");
        theSuccessorHasIt("2026-07-01");
    }

    private void post(String row) {
        School.row(imports, ImportKind.POSTS, row);
    }

    private void theSuccessorHasIt(String day) {
        assertThat(tasks.of("w01")).extracting(OpenTask::id).doesNotContain(task);
        assertThat(tasks.of("w02")).extracting(OpenTask::id).contains(task);
        assertThat(taskOf("w02", RECEIVE).assignee()).isNull();
        assertThat(rights.maySee("w01", theCase(), LocalDate.parse(day))).isFalse();
        assertThat(refusal(() -> desk.see(task, "w01")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> desk.claim(task, "w01")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        Map<String, Object> accepted = values("outcome", "ACCEPTED", "receivedOn", day);
        assertThatThrownBy(() -> tasks.complete(task, accepted, "w01")).isInstanceOf(AuthorizationException.class);
        does("w02", RECEIVE, accepted);
        assertThat(open()).isEqualTo(List.of("application-talk"));
    }
}
