package org.branchwork.path.developmenttarget;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchwork.admission.Fact;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 11: short intensive training of three days or 24 hours; it counts once the examination is passed (Art. 17). */
@Component("target-training")
class TargetTraining implements TaskHandler<TargetTraining.Form> {

    static final String KEY = "target-training";

    enum Mode {
        OFFLINE,
        VIDEO
    }

    record Form(
            LocalDate from,
            LocalDate until,
            Integer days,
            Integer hours,
            Mode mode,
            @NotRequired String organiser,
            Boolean examPassed,
            @NotRequired String certificate) {}

    private final EarlierSteps earlier;

    TargetTraining(EarlierSteps earlier) {
        this.earlier = earlier;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        Shown shown = Shown.nothing()
                .fact("listedOn", context.theCase().day(Fact.LISTED_ON))
                .fact("trainedBefore", context.theCase().day(Fact.TRAINED_ON));
        earlier.entered(context.theCase(), KEY, Form.class)
                .filter(before -> !before.examPassed())
                .ifPresent(before -> shown.fact("failedExam", before.from() + " – " + before.until()));
        return shown;
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.until();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        LocalDate listedOn = context.theCase().day(Fact.LISTED_ON);
        boolean inOrder = listedOn == null || !form.from().isBefore(listedOn);
        long calendarDays = ChronoUnit.DAYS.between(form.from(), form.until()) + 1;
        boolean fits = form.days() >= 0 && form.days() <= calendarDays;
        List<Check> checks = new ArrayList<>(List.of(
                enough(form, rules),
                rules.that(Rule.DATE_ORDER, inOrder, form.from(), listedOn).at("from"),
                rules.follows("until", form.from()),
                rules.that(Rule.DATE_ORDER, fits || calendarDays < 1, calendarDays, form.days())
                        .detail("training-days")
                        .at("days")));
        if (form.examPassed() && rules.asks(Rule.CERTIFICATE_MISSING)) {
            checks.add(rules.that(Rule.CERTIFICATE_MISSING, form.certificate() != null)
                    .at("certificate"));
        }
        return checks;
    }

    /** Either suffices: the days or the hours. */
    private static Check enough(Form form, RulesInForce rules) {
        int days = rules.value(Rule.T_TRAIN).amount();
        int hours = rules.value(Rule.T_TRAIN_HOURS).amount();
        boolean possible = form.days() >= 0 && form.hours() >= 0;
        return rules.that(Rule.T_TRAIN, possible && (form.days() >= days || form.hours() >= hours), days, hours)
                .at("days");
    }

    @Override
    public String accept(Form form, TaskContext context) {
        if (form.examPassed()) {
            context.theCase().note(Fact.TRAINED_ON, form.until());
        }
        return null;
    }

    /** Of another training. */
    @Override
    public Set<String> namedAnew() {
        return Set.of("from", "until", "examPassed", "certificate");
    }
}
