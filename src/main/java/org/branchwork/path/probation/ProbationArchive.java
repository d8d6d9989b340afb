package org.branchwork.path.probation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Milestones;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 25: the secretary talks with the person, the conversion is announced, the papers go into the archive (Art. 33, 36). */
@Component("probation-archive")
class ProbationArchive implements TaskHandler<ProbationArchive.Form> {

    record Form(LocalDate talkedOn, LocalDate announcedOn, LocalDate filedOn) {}

    private final CaseSteps steps;
    private final Milestones milestones;

    ProbationArchive(CaseSteps steps, Milestones milestones) {
        this.steps = steps;
        this.milestones = milestones;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("conversionApprovedOn", context.theCase().day(Fact.CONVERSION_APPROVED_ON))
                .fact("standingSince", context.theCase().day(Fact.STANDING_SINCE))
                .value("talkedOn", context.today())
                .value("announcedOn", context.today())
                .value("filedOn", context.today());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.filedOn();
    }

    /** One check for each item, so that the sentence can name what is missing in the reader's language. */
    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        LocalDate approvedOn = context.theCase().day(Fact.CONVERSION_APPROVED_ON);
        Set<String> taken = steps.findByCaseNumberOrderById(context.caseNumber()).stream()
                .map(CaseStep::key)
                .collect(toSet());
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("talkedOn", form.talkedOn(), approvedOn));
        checks.add(rules.follows("announcedOn", form.announcedOn(), approvedOn));
        checks.add(rules.follows("filedOn", form.filedOn(), approvedOn));
        for (ArchiveItem item : ArchiveItem.values()) {
            checks.add(
                    rules.that(Rule.ARCHIVE_INCOMPLETE, item.recordedIn(taken)).detail(item.name()));
        }
        return checks;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        milestones.archived(context.theCase(), form.filedOn());
        return null;
    }
}
