package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.admission.Milestones;
import org.branchwork.dossier.ArchiveItem;
import org.branchwork.dossier.Papers;
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

    private final Papers papers;
    private final Milestones milestones;

    ProbationArchive(Papers papers, Milestones milestones) {
        this.papers = papers;
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
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("talkedOn", form.talkedOn(), approvedOn));
        checks.add(rules.follows("announcedOn", form.announcedOn(), approvedOn));
        checks.add(rules.follows("filedOn", form.filedOn(), approvedOn));
        for (ArchiveItem item : ArchiveItem.values()) {
            checks.add(rules.that(Rule.ARCHIVE_INCOMPLETE, papers.has(item, context.theCase()))
                    .detail(item.name()));
        }
        return checks;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        milestones.archived(context.theCase(), form.filedOn());
        return null;
    }
}
