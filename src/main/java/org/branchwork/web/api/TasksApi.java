package org.branchwork.web.api;

import java.security.Principal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.branchwork.organization.Languages;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormTexts;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's tasks: the list, one with its fields, and completing it. */
@RestController
@RequestMapping("/api/tasks")
class TasksApi {

    private final TaskDesk desk;
    private final CheckViews checks;
    private final FormTexts texts;
    private final Languages languages;
    private final JsonBody bodies;
    private final OrganisationTime time;

    TasksApi(
            TaskDesk desk,
            CheckViews checks,
            FormTexts texts,
            Languages languages,
            JsonBody bodies,
            OrganisationTime time) {
        this.desk = desk;
        this.checks = checks;
        this.texts = texts;
        this.languages = languages;
        this.bodies = bodies;
        this.time = time;
    }

    record Item(String id, String key, String name, String caseNumber, LocalDateTime since, LocalDate due) {}

    record Whole(
            String id,
            String key,
            String name,
            String caseNumber,
            LocalDate due,
            List<FieldView> fields,
            List<CheckViews.Checked> checks) {}

    record Completed(String outcome) {}

    @GetMapping
    Slice<Item> mine(
            @RequestParam(defaultValue = "true") boolean mine,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) String after,
            @RequestParam(defaultValue = "50") int limit,
            Principal caller) {
        Locale locale = languages.of(caller.getName());
        List<OpenTask> open = desk.mine(caller.getName()).stream()
                .filter(task -> !overdue || task.overdue(time.today()))
                .toList();
        Slice<OpenTask> page = Slice.of(open, after, limit, OpenTask::id);
        return new Slice<>(page.items().stream().map(task -> item(task, locale)).toList(), page.next());
    }

    @GetMapping("/{id}")
    Whole one(@PathVariable String id, Principal caller) {
        Locale locale = languages.of(caller.getName());
        OpenTask task = desk.see(id, caller.getName());
        return new Whole(
                task.id(),
                task.key(),
                name(task, locale),
                task.caseNumber(),
                task.due(),
                desk.fields(task, caller.getName(), locale),
                checks.foreseen(task.key(), desk.opened(task, caller.getName()).foreseen(), locale));
    }

    @PostMapping("/{id}/completion")
    Completed complete(@PathVariable String id, @RequestBody(required = false) byte[] body, Principal caller) {
        OpenTask task = desk.claim(id, caller.getName());
        return new Completed(desk.complete(task, bodies.fields(body), caller.getName()));
    }

    private Item item(OpenTask task, Locale locale) {
        return new Item(task.id(), task.key(), name(task, locale), task.caseNumber(), task.since(), task.due());
    }

    private String name(OpenTask task, Locale locale) {
        return texts.task(task.key(), task.applicantName(), locale);
    }
}
