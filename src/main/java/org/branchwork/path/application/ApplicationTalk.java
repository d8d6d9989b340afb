package org.branchwork.path.application;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.organization.Pickers;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Option;
import org.branchwork.task.People;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 2: members delegated by the branch talk with the applicant within a month (Art. 7). Either opinion leads on. */
@Component("application-talk")
class ApplicationTalk implements TaskHandler<ApplicationTalk.Form> {

    enum Outcome {
        SUITABLE,
        OBSERVE
    }

    /** What Art. 7 (2026) wants spoken about. */
    enum Topic {
        STUDY_AND_WORK,
        VIEW_OF_THE_PARTY,
        MOTIVE,
        LAW_AND_DISCIPLINE,
        FAMILY,
        BASICS_EXPLAINED
    }

    record Form(
            LocalDate talkedOn,
            @People List<String> talkers,
            String place,
            @NotRequired List<Topic> topics,
            String content,
            String opinion,
            Outcome outcome) {}

    private final Letters letters;
    private final Pickers pickers;
    private final Rulebook rulebook;

    ApplicationTalk(Letters letters, Pickers pickers, Rulebook rulebook) {
        this.letters = letters;
        this.pickers = pickers;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("receivedOn", context.theCase().day(Fact.RECEIVED_ON))
                .fact("letter", letters.latest(context.caseNumber()))
                .options(
                        "talkers",
                        Option.people(pickers.members(context.theCase().branch(), context.today())))
                .value("talkedOn", context.today());
    }

    @Override
    public LocalDate due(TaskContext context) {
        LocalDate receivedOn = context.theCase().day(Fact.RECEIVED_ON);
        return rulebook.on(context.today(), context.theCase().branch())
                .value(Rule.T_TALK)
                .from(receivedOn);
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.talkedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        LocalDate receivedOn = context.theCase().day(Fact.RECEIVED_ON);
        return List.of(
                rules.follows("talkedOn", receivedOn),
                rules.notAfter(Rule.T_TALK, receivedOn).at("talkedOn"));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        context.theCase().note(Fact.TALKED_ON, form.talkedOn());
        return form.outcome().name();
    }
}
