package org.branchwork.web.pages;

import java.util.List;
import java.util.Locale;
import org.branchwork.admission.Cases;
import org.branchwork.organization.CaseRights;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.branchwork.task.FieldView;
import org.branchwork.task.FormDesk;
import org.branchwork.task.FormTexts;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Opened;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.branchwork.web.api.CaseViews;
import org.branchwork.web.api.CheckViews;
import org.springframework.stereotype.Component;

/** What a task's page shows, whether the reader may do the task or not. */
@Component
class TaskSheets {

    private final TaskDesk desk;
    private final FormDesk forms;
    private final FormTexts texts;
    private final Tasks tasks;
    private final Cases cases;
    private final CaseRights rights;
    private final CaseViews views;
    private final CheckViews checks;
    private final Sheets sheets;
    private final Attachments attachments;
    private final Drafts drafts;
    private final Sentences sentences;
    private final StepPapers papers;
    private final OrganisationTime time;

    TaskSheets(
            TaskDesk desk,
            FormDesk forms,
            FormTexts texts,
            Tasks tasks,
            Cases cases,
            CaseRights rights,
            CaseViews views,
            CheckViews checks,
            Sheets sheets,
            Attachments attachments,
            Drafts drafts,
            Sentences sentences,
            StepPapers papers,
            OrganisationTime time) {
        this.desk = desk;
        this.forms = forms;
        this.texts = texts;
        this.tasks = tasks;
        this.cases = cases;
        this.rights = rights;
        this.views = views;
        this.checks = checks;
        this.sheets = sheets;
        this.attachments = attachments;
        this.drafts = drafts;
        this.sentences = sentences;
        this.papers = papers;
        this.time = time;
    }

    /** A read-only line above the form. */
    record Line(String label, String text) {}

    /** What is only to be read stands above the form. */
    List<FieldView> inputs(OpenTask task, Visit visit) {
        return desk.fields(task, visit.login(), visit.locale()).stream()
                .filter(field -> !field.readOnly())
                .toList();
    }

    String name(OpenTask task, Locale locale) {
        return texts.task(task.key(), task.applicantName(), locale);
    }

    String show(OpenTask task, List<FieldView> fields, Typed typed, Refusal refusal, Visit visit) {
        Locale locale = visit.locale();
        boolean late = task.overdue(time.today());
        Opened opened = desk.opened(task, visit.login());
        List<Line> lines = opened.shown().facts().entrySet().stream()
                .map(fact -> new Line(texts.message("shown." + fact.getKey(), locale), fact.getValue()))
                .toList();
        visit.show("task", task);
        visit.show("late", late);
        visit.show("name", name(task, locale));
        visit.show("lines", lines);
        visit.show("checks", checks.foreseen(task.key(), opened.foreseen(), locale));
        visit.show("seesCase", rights.maySee(visit.login(), cases.get(task.caseNumber()), time.today()));
        visit.show("paper", papers.at(task, visit.login(), locale));
        boolean files = attachments.offered(visit.login(), cases.get(task.caseNumber()));
        visit.show("draft", drafts.of(task, visit.login()));
        visit.show("sheet", sheets.of(fields, forms.sections(task.key(), locale), typed, refusal, late, files, locale));
        return "task";
    }

    /** For a task that is done already, or somebody else's in a case the reader may see; any other is not there. */
    String instead(Refusal refusal, String id, Visit visit) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw refusal;
        }
        String number = tasks.find(id)
                .map(OpenTask::caseNumber)
                .or(() -> tasks.caseOfFormer(id))
                .orElseThrow(() -> refusal);
        CaseViews.Whole whole = views.whole(cases.get(number), visit.login());
        visit.show("sentence", sentences.of(refusal, visit.locale()));
        visit.show("caseNumber", number);
        visit.show(
                "waiting",
                whole.openTasks().stream()
                        .filter(task -> task.id().equals(id))
                        .findFirst()
                        .orElse(null));
        return "task-closed";
    }
}
