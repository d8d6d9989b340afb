package org.branchwork.path.developmenttarget;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.rulebook.Violation;
import org.branchwork.task.Correction;
import org.branchwork.task.Defect;
import org.branchwork.task.NotRequired;
import org.branchwork.task.RequiredByRule;
import org.branchwork.task.SentBack;
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
            @RequiredByRule LocalDate departmentsHeardOn,
            @NotRequired String departmentsOpinion,
            @RequiredByRule LocalDate jointVettingOn,
            @RequiredByRule String jointVettingResult,
            LocalDate reviewedOn,
            String report,
            Outcome outcome,
            @NotRequired List<Correction> corrections,
            @NotRequired List<Defect> defects) {

        /** What the Rules of 2026 want said of the departments and of joint vetting, and is not. */
        List<Violation> vettingMissing() {
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put(HEARD, departmentsHeardOn);
            asked.put(VETTED, jointVettingOn);
            asked.put(RESULT, jointVettingResult);
            return asked.keySet().stream()
                    .filter(field -> asked.get(field) == null)
                    .map(field -> Violation.input(field, "missing"))
                    .toList();
        }
    }

    private static final String HEARD = "departmentsHeardOn";
    private static final String VETTED = "jointVettingOn";
    private static final String RESULT = "jointVettingResult";

    private final Rulebook rulebook;

    TargetPoliticalReview(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        Shown shown = Shown.nothing()
                .value("reviewedOn", context.today())
                .fact("listedOn", context.theCase().day(Fact.LISTED_ON));
        return rulebook.on(context.today()).asks(Rule.JOINT_VETTING) ? shown : shown.optional(HEARD, VETTED, RESULT);
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.reviewedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        if (rules.asks(Rule.JOINT_VETTING) && !form.vettingMissing().isEmpty()) {
            throw new Refusal(Refusal.Kind.INPUT, form.vettingMissing());
        }
        return List.of(rules.follows("reviewedOn", context.theCase().day(Fact.LISTED_ON)));
    }

    @Override
    public SentBack sendsBack() {
        return new SentBack(Outcome.SUPPLEMENT.name(), KEY);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        if (form.outcome() == Outcome.QUALIFIED) {
            context.theCase().note(Fact.REVIEWED_ON, form.reviewedOn());
        }
        return form.outcome().name();
    }

    @Override
    public boolean sealed() {
        return true;
    }
}
