package org.branchwork.path.application;

import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.task.Correction;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.StepRecords;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 1, after a return: the applicant corrects his letter. */
@Component("application-amend")
class ApplicationAmend implements TaskHandler<ApplicationAmend.Form> {

    record Form(String letter, @NotRequired List<Correction> corrections) {}

    private final Letters letters;
    private final CaseSteps steps;
    private final StepRecords records;

    ApplicationAmend(Letters letters, CaseSteps steps, StepRecords records) {
        this.letters = letters;
        this.steps = steps;
        this.records = records;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        String because = steps.findFirstByCaseNumberAndKeyOrderByIdDesc(context.caseNumber(), "application-receive")
                .map(CaseStep::values)
                .flatMap(values -> records.field(values, "remarks"))
                .orElse(null);
        return Shown.nothing().fact("returnedBecause", because).value("letter", letters.latest(context.caseNumber()));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }

    @Override
    public boolean barsRelatives() {
        return false;
    }
}
