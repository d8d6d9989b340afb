package org.branchwork.path.application;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Defect;
import org.branchwork.task.NotRequired;
import org.branchwork.task.SentBack;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 1: the branch takes the application letter in, or says where it belongs (Art. 5-6). */
@Component("application-receive")
class ApplicationReceive implements TaskHandler<ApplicationReceive.Form> {

    enum Outcome {
        ACCEPTED,
        RETURNED,
        REDIRECTED,
        REFUSED
    }

    enum Enclosure {
        IDENTITY_COPY,
        EDUCATION_COPY
    }

    record Form(
            LocalDate receivedOn,
            @NotRequired List<Enclosure> enclosures,
            Outcome outcome,
            @NotRequired String competentOrganisation,
            @NotRequired String remarks,
            @NotRequired List<Defect> defects) {}

    private final Letters letters;

    ApplicationReceive(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .fact("letterHandedIn", letters.handedInOn(context.caseNumber()))
                .fact("letter", letters.latest(context.caseNumber()))
                .value("receivedOn", context.today());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.receivedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        return List.of(rules.follows("receivedOn", letters.handedInOn(context.caseNumber())));
    }

    @Override
    public SentBack sendsBack() {
        return new SentBack(Outcome.RETURNED.name(), "application-amend");
    }

    @Override
    public String accept(Form form, TaskContext context) {
        if (form.outcome() == Outcome.ACCEPTED) {
            context.theCase().note(Fact.RECEIVED_ON, form.receivedOn());
        }
        return form.outcome().name();
    }
}
