package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.web.Browser.ENGINE;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.branchwork.checks.CheckTable;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Expressions from callers are never evaluated (CVE-2026-109432 and stored filters). Seen red with the engine's own
 * expression manager: 200 where 422 is demanded here.
 */
class ExpressionsTest extends DoorsTest {

    private static final String HARMFUL = "${clock.getZone().getId()}";

    @Autowired
    ApplicationContext context;

    @Test
    void anOrQueryEvaluatesNothing() {
        String body = "{\"orQueries\":[{\"assigneeExpression\":\"" + HARMFUL + "\"}]}";
        refused(browser("admin").post(ENGINE + "/task/count", body));
        refused(browser("admin").post(ENGINE + "/task?maxResults=9", body));
        refused(browser("secretary1")
                .post(ENGINE + "/filter/" + filter("全部 · any", null) + "/list?maxResults=9", body));
        refused(browser("secretary1").post(ENGINE + "/filter/" + filter("全部 · any", null) + "/count", body));
    }

    /** Every criterion that takes an expression, plain and within an or-query, by all who may ask at all. */
    @Test
    void noCriterionEvaluatesAnything() {
        List<String> criteria = List.of(
                "assigneeExpression",
                "ownerExpression",
                "candidateUserExpression",
                "candidateGroupExpression",
                "candidateGroupsExpression",
                "involvedUserExpression",
                "createdAfterExpression",
                "createdBeforeExpression",
                "createdOnExpression",
                "dueAfterExpression",
                "dueBeforeExpression",
                "dueDateExpression",
                "followUpAfterExpression",
                "followUpBeforeExpression",
                "followUpDateExpression",
                "followUpBeforeOrNotExistentExpression",
                "assigneeLikeExpression",
                "processInstanceBusinessKeyExpression",
                "processInstanceBusinessKeyLikeExpression");
        String any = filter("全部 · any", null);
        int tried = 0;
        int evaluated = 0;
        for (String criterion : criteria) {
            String plain = "{\"" + criterion + "\":\"" + HARMFUL + "\"}";
            for (String body : List.of(plain, "{\"orQueries\":[" + plain + "]}")) {
                for (HttpResponse<String> answer : List.of(
                        browser("admin").post(ENGINE + "/task/count", body),
                        browser("secretary1").post(ENGINE + "/filter/" + any + "/count", body))) {
                    tried++;
                    evaluated += answer.statusCode() < 400 || answer.body().contains("Asia/") ? 1 : 0;
                    assertThat(answer.statusCode())
                            .as(criterion + " " + answer.body())
                            .isIn(400, 404, 422);
                }
            }
        }
        var own = new SpringExpressionManager(context, Map.of("clock", clock));
        Object bare = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> own.createExpression(HARMFUL).getValue(null));
        CheckTable.holds(
                ExpressionsTest.class,
                "C3",
                "expressions in every criterion of a task query, plain and in an or-query, by a secretary and an administrator",
                tried,
                evaluated,
                "the engine's own manager evaluates it to " + bare);
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
