package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.rulebook.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a field of the form is refused by whatever route it comes, and the task stays as it was. */
class ForgedFieldsTest extends DoorsTest {

    private String task;

    @BeforeEach
    void open() {
        task = application("TB1");
    }

    private void asSecretary() {
        engine.getIdentityService().setAuthentication("secretary1", List.of("SECRETARY-TB1"));
    }

    @AfterEach
    void close() {
        engine.getIdentityService().clearAuthentication();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "approved", "memberSince", "yes", "caseNumber", "业务"})
    void besideTheFieldsByTheEngineItself(String name) {
        Map<String, Object> values = good();
        values.put(name, "FULL_MEMBER");
        asSecretary();
        assertThatThrownBy(() -> engine.getTaskService().complete(task, values)).hasRootCauseInstanceOf(Refusal.class);
        assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task, values))
                .hasRootCauseInstanceOf(Refusal.class);
        untouched();
    }

    @Test
    void asAVariableOfTheTaskOrOfItsExecutionBefore() {
        engine.getTaskService().setVariableLocal(task, "approved", true);
        refused();
        engine.getTaskService().removeVariableLocal(task, "approved");
        engine.getTaskService().setVariable(task, "approved", true);
        refused();
        engine.getTaskService().removeVariable(task, "approved");
        untouched();
    }

    @Test
    void overHttpBesideTheFieldsAndWithinThem() {
        String day = today().toString();
        var own = Browser.basic(
                port,
                "secretary1",
                "POST",
                "/api/tasks/" + task + "/completion",
                "{\"receivedOn\":\"" + day + "\",\"outcome\":\"ACCEPTED\",\"approved\":true}");
        assertThat(own.statusCode()).isEqualTo(400);
        assertThat(own.body()).contains("\"field\":\"approved\"");
        for (String route : List.of("submit-form", "complete")) {
            var tasklist = browser("secretary1")
                    .post(
                            Browser.ENGINE + "/task/" + task + "/" + route,
                            "{\"variables\":{\"receivedOn\":{\"value\":\"" + day
                                    + "\"},\"outcome\":{\"value\":\"ACCEPTED\"},\"approved\":{\"value\":true,\"local\":true}}}");
            assertThat(tasklist.statusCode()).as(route).isEqualTo(400);
            assertThat(tasklist.body()).contains("\"type\":\"Refusal\"");
        }
        untouched();
    }

    private void refused() {
        asSecretary();
        assertThatThrownBy(() -> engine.getTaskService().complete(task, good())).hasRootCauseInstanceOf(Refusal.class);
        close();
    }

    private Map<String, Object> good() {
        return new HashMap<>(Map.of("receivedOn", today().toString(), "outcome", "ACCEPTED"));
    }

    private void untouched() {
        close();
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
        assertThat(engine.getTaskService().getVariables(task)).containsOnlyKeys("applicantName");
        assertThat(jdbc.queryForObject(
                        "select count(*) from case_step where case_number = ? and step_key = 'application-receive'",
                        Long.class,
                        numberOf(task)))
                .isZero();
        asSecretary();
        engine.getTaskService().complete(task, good());
        close();
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isZero();
    }
}
