package org.branchwork.path.developmenttarget;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 10: the political review with its conclusive report; without one found qualified nobody is accepted (Art. 16). */
@Component(TargetPoliticalReview.KEY)
class TargetPoliticalReview implements TaskHandler<TargetPoliticalReview.Form> {

    static final String KEY = "target-political-review";

    enum Outcome {
        QUALIFIED,
        SUPPLEMENT,
        NOT_QUALIFIED
    }

    /** What Art. 16 (2026) wants looked at. */
    enum Topic {
        CONVICTIONS,
        THEORY_AND_LINE,
        POLITICAL_HISTORY,
        URGENT_TASKS,
        LAW_AND_MORALITY,
        FAMILY_VIRTUE,
        ONLINE_CONDUCT,
        FAMILY_AND_RELATIONS
    }

    /** Letters and visits only where the others leave something unclear. */
    enum Method {
        TALK,
        FILES,
        INFORMED_PEOPLE,
        LETTER,
        FIELD_INQUIRY
    }

    record Form(
            @NotRequired List<Topic> checklist,
            @NotRequired List<Method> methods,
            @NotRequired String otherPlaces,
            LocalDate departmentsHeardOn,
            @NotRequired String departmentsOpinion,
            LocalDate jointVettingOn,
            String jointVettingResult,
            LocalDate reviewedOn,
            String report,
            Outcome outcome) {}

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing()
                .value("reviewedOn", context.today())
                .fact("listedOn", context.theCase().day(Fact.LISTED_ON));
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.reviewedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        return List.of(rules.follows("reviewedOn", context.theCase().day(Fact.LISTED_ON)));
    }

    @Override
    public String accept(Form form, TaskContext context) {
        if (form.outcome() == Outcome.QUALIFIED) {
            context.theCase().note(Fact.REVIEWED_ON, form.reviewedOn());
        }
        return form.outcome().name();
    }

    /** What is to be supplemented is added to what is there. */
    @Override
    public boolean offersWhatWasEntered() {
        return true;
    }

    @Override
    public boolean sealed() {
        return true;
    }
}
