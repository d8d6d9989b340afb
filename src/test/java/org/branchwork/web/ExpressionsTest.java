package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.web.Browser.ENGINE;

import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;

/**
 * Expressions from callers are never evaluated (CVE-2026-109432 and stored filters). Seen red with the engine's own
 * expression manager: 200 where 422 is demanded here.
 */
class ExpressionsTest extends DoorsTest {

    private static final String HARMFUL = "${clock.getZone().getId()}";

    @Test
    void anOrQueryEvaluatesNothing() {
        String body = "{\"orQueries\":[{\"assigneeExpression\":\"" + HARMFUL + "\"}]}";
        refused(browser("admin").post(ENGINE + "/task/count", body));
        refused(browser("admin").post(ENGINE + "/task?maxResults=9", body));
        refused(browser("secretary1")
                .post(ENGINE + "/filter/" + filter("全部 · any", null) + "/list?maxResults=9", body));
        refused(browser("secretary1").post(ENGINE + "/filter/" + filter("全部 · any", null) + "/count", body));
    }

    @Test
    void aStoredFilterEvaluatesNothing() {
        String stored = filter("stored", HARMFUL);
        refused(browser("admin").get(ENGINE + "/filter/" + stored + "/list?maxResults=9"));
        refused(browser("secretary1").get(ENGINE + "/filter/" + stored + "/count"));
    }

    @Test
    void aHarmlessOneDoesNotCarryAnother() {
        String stored = filter("carried", "${currentUser()}" + HARMFUL);
        refused(browser("secretary1").get(ENGINE + "/filter/" + stored + "/list?maxResults=9"));
    }

    @Test
    void theSharedFiltersWorkForEverybody() {
        for (String login : new String[] {"secretary1", "sponsor1", "admin"}) {
            Browser person = browser(login);
            for (Filter filter : engine.getFilterService()
                    .createTaskFilterQuery()
                    .filterNameLike("%·%")
                    .list()) {
                assertThat(person.post(ENGINE + "/filter/" + filter.getId() + "/list?maxResults=9", "{}")
                                .statusCode())
                        .as(login + " " + filter.getName())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void theOrgansFilterShowsTheOrgansTasks() {
        String mine = task("shared filter", "SECRETARY-TB1");
        String organs = named("%organ's%").getId();
        assertThat(browser("secretary1")
                        .get(ENGINE + "/filter/" + organs + "/list?maxResults=99")
                        .body())
                .contains(mine);
        assertThat(browser("secretary2")
                        .get(ENGINE + "/filter/" + organs + "/list?maxResults=99")
                        .body())
                .doesNotContain(mine);
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("Expressions are not allowed");
    }

    private Filter named(String pattern) {
        return engine.getFilterService()
                .createTaskFilterQuery()
                .filterNameLike(pattern)
                .singleResult();
    }

    private String filter(String name, String assignee) {
        Filter found = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult();
        if (found != null) {
            return found.getId();
        }
        var query = engine.getTaskService().createTaskQuery();
        if (assignee != null) {
            query.taskAssigneeExpression(assignee);
        }
        Filter filter =
                engine.getFilterService().newTaskFilter(name).setQuery(query).setProperties(Map.of());
        return engine.getFilterService().saveFilter(filter).getId();
    }
}
