package org.branchwork.engine;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The filters everybody finds in Tasklist. A filter has one name for all, so it holds both languages, and each person is
 * shown his. They do not refresh by themselves: every open browser would ask twice every few seconds.
 */
@Component
class SharedFilters {

    private static final String BETWEEN = " · ";
    private static final String INK = "#1f2429";
    private static final String RED = "#a3262a";
    private static final String TODAY = "dateTime().withTimeAtStartOfDay()";

    private final FilterService filters;
    private final TaskService tasks;

    SharedFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** The part of a filter's name that is in this language. */
    static String named(String name, Locale locale) {
        String[] parts = name.split(BETWEEN);
        return parts.length == 2 ? parts[locale.getLanguage().equals("zh") ? 0 : 1] : name;
    }

    void make() {
        make(10, "我的任务 · My tasks", INK, mine());
        make(20, "本组织的任务 · My organ's tasks", INK, organs());
        make(
                30,
                "一周内到期 · Due within a week",
                INK,
                concerning()
                        .dueAfterExpression("${" + TODAY + ".minusSeconds(1)}")
                        .dueBeforeExpression("${" + TODAY + ".plusDays(8)}"));
        make(40, "已逾期 · Overdue", RED, concerning().dueBeforeExpression("${" + TODAY + "}"));
    }

    /** Whatever the person may do: given to him, or offered to him or to a post of his. */
    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .or()
                .taskInvolvedUserExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks()
                .endOr();
    }

    private TaskQuery organs() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks();
    }

    /** Without a criterion of its own: nobody is shown a task that does not concern him. */
    private TaskQuery concerning() {
        return tasks.createTaskQuery();
    }

    private void make(int priority, String name, String color, TaskQuery query) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("priority", priority);
        properties.put("color", color);
        properties.put("refresh", false);
        filters.saveFilter(filter.setQuery(query).setProperties(properties));
    }
}
