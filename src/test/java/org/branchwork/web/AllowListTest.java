package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.web.Browser.ENGINE;

import java.util.UUID;
import org.branchwork.rulebook.OrganisationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What Tasklist asks is answered, and nothing else. Seen red with {@code AllowList} left out of the chain. */
class AllowListTest extends DoorsTest {

    @Autowired
    OrganisationTime time;

    @ParameterizedTest
    @CsvSource({
        "GET, /camunda/app/tasklist/default/",
        "GET, /camunda/app/tasklist/locales/zh.json",
        "GET, /camunda/lib/deps.js",
        "GET, /camunda/favicon.ico",
        "GET, /camunda/api/admin/auth/user/default",
        "GET, /camunda/api/engine/engine/",
        "GET, /camunda/api/engine/engine/default/user/secretary1/profile",
        "OPTIONS, /camunda/api/engine/engine/default/filter",
        "GET, /camunda/api/engine/engine/default/filter?maxResults=2000",
        "GET, /camunda/api/engine/engine/default/filter/count",
        "GET, /camunda/api/engine/engine/default/task?assignee=secretary1",
    })
    void answersWhatTasklistAsks(String method, String path) {
        assertThat(browser("secretary1").send(method, path, "").statusCode()).isEqualTo(200);
    }

    @Test
    void answersForATaskThatConcernsThePerson() {
        String task = application("TB1");
        Browser secretary = browser("secretary1");
        String address = ENGINE + "/task/" + task;
        for (String what : new String[] {"", "/form", "/deployed-form", "/form-variables", "/identity-links"}) {
            var answer = secretary.get(address + what);
            assertThat(answer.statusCode()).as(what + answer.body()).isEqualTo(200);
        }
        assertThat(secretary.get(address + "/comment").body()).isEqualTo("[]");
        assertThat(secretary
                        .get(ENGINE + "/history/user-operation?maxResults=9&taskId=" + task)
                        .statusCode())
                .isEqualTo(200);
        assertThat(secretary
                        .post(address + "/claim", "{\"userId\":\"secretary1\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(secretary.post(address + "/unclaim", "{}").statusCode()).isEqualTo(204);
    }

    @Test
    void saysOfADoneTaskThatItIsDone() {
        String task = application("TB1");
        Browser secretary = browser("secretary1");
        String values = "{\"variables\":{\"receivedOn\":{\"value\":\"" + time.today() + "\"},"
                + "\"outcome\":{\"value\":\"ACCEPTED\"}}}";
        var done = secretary.post(ENGINE + "/task/" + task + "/submit-form", values);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        var again = secretary.post(ENGINE + "/task/" + task + "/submit-form", values);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("already been done");
        assertThat(browser("secretary2").get(ENGINE + "/task/" + task).statusCode())
                .isEqualTo(404);
    }

    /** Tasklist shows {@code message}; without our interface it would be 500 with the engine's own words. */
    @Test
    void aRefusalFromTheDoorwayComesAsItsSentences() {
        String task = application("TB1");
        var refused = browser("secretary1")
                .post(
                        ENGINE + "/task/" + task + "/submit-form",
                        "{\"variables\":{\"outcome\":{\"value\":\"NEVER_HEARD\"}}}");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("\"type\":\"Refusal\"", "Received on: Please fill this in.");
        assertThat(engine.getTaskService().createTaskQuery().taskId(task).count())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /form",
        "GET, /deployed-form",
        "GET, /form-variables",
        "GET, /identity-links",
        "GET, /comment",
        "POST, /claim",
        "POST, /unclaim",
        "POST, /submit-form",
        "POST, /complete",
    })
    void aForeignTaskIsNotThere(String method, String what) {
        String foreign = ENGINE + "/task/" + task("foreign", "SECRETARY-TB2") + what;
        String unknown = ENGINE + "/task/" + UUID.randomUUID() + what;
        Browser secretary = browser("secretary1");
        var answer = secretary.send(method, foreign, "{}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .isEqualTo(secretary.send(method, unknown, "{}").body())
                .contains("does not concern you");
    }

    @Test
    void listsShowForeignTasksToNobody() {
        task("only for the other branch", "SECRETARY-TB2");
        Browser secretary = browser("secretary1");
        for (String query :
                new String[] {"", "?candidateGroup=SECRETARY-TB2", "?unassigned=true", "?nameLike=%25only%25"}) {
            assertThat(secretary.get(ENGINE + "/task" + query).body()).doesNotContain("only for the other branch");
        }
        assertThat(browser("admin").get(ENGINE + "/task").body()).contains("only for the other branch");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /camunda/app/cockpit/default/",
        "GET, /camunda/app/admin/default/",
        "GET, /camunda/api/engine/engine/default/user",
        "GET, /camunda/api/engine/engine/default/user/secretary2/profile",
        "GET, /camunda/api/engine/engine/default/process-instance",
        "GET, /camunda/api/engine/engine/default/history/task",
        "GET, /camunda/api/engine/engine/default/history/user-operation",
        "GET, /camunda/api/engine/engine/default/authorization",
        "GET, /camunda/api/engine/engine/default/deployment",
        "GET, /camunda/api/engine/engine/default/task/count",
        "POST, /camunda/api/engine/engine/default/task",
        "POST, /camunda/api/engine/engine/default/task/create",
        "POST, /camunda/api/engine/engine/default/task/count",
        "POST, /camunda/api/engine/engine/default/filter/create",
        "POST, /camunda/api/engine/engine/default/message",
        "POST, /camunda/api/engine/engine/default/deployment/create",
        "POST, /camunda/api/engine/engine/default/process-definition/key/any/start",
        "PUT, /camunda/api/engine/engine/default/user/secretary1/profile",
        "GET, /camunda/api/cockpit/plugin/base/default/process-definition/statistics",
    })
    void everythingElseIsNotThere(String method, String path) {
        assertThat(browser("secretary1").send(method, path, "{}").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"PUT, /variables/x", "GET, /variables", "POST, /assignee", "POST, /comment/create", "DELETE, ''"})
    void ownTasksTakeNoMoreThanTasklistNeeds(String method, String what) {
        String own = ENGINE + "/task/" + task("own", "SECRETARY-TB1") + what;
        assertThat(browser("secretary1").send(method, own, "{}").statusCode()).isEqualTo(404);
    }
}
