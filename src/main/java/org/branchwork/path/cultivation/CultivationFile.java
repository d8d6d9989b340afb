package org.branchwork.path.cultivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.NoticeResults;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.PolicyKey;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Defect;
import org.branchwork.task.NotRequired;
import org.branchwork.task.SentBack;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 4: the higher committee answers the filing; without objection the person is an activist since the meeting (Art. 8). */
@Component("cultivation-file")
class CultivationFile implements TaskHandler<CultivationFile.Form> {

    enum Outcome {
        NO_OBJECTION,
        RETURNED,
        NOT_AGREED
    }

    record Form(
            LocalDate answeredOn, Outcome outcome, @NotRequired String remarks, @NotRequired List<Defect> defects) {}

    private final CultivationRecord earlier;
    private final Milestones milestones;
    private final NoticeResults notices;
    private final Rulebook rulebook;

    CultivationFile(CultivationRecord earlier, Milestones milestones, NoticeResults notices, Rulebook rulebook) {
        this.earlier = earlier;
        this.milestones = milestones;
        this.notices = notices;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        String number = context.caseNumber();
        return Shown.nothing()
                .fact("determinedOn", determinedOn(context))
                .fact("committeeVotes", votes(number))
                .fact("committeeRemarks", earlier.text(number, CultivationRecord.DETERMINE, "remarks"))
                .fact("recommendedBy", earlier.choice(number, CultivationRecord.RECOMMEND, "route"))
                .fact("recommendation", earlier.text(number, CultivationRecord.RECOMMEND, "statement"))
                .value("answeredOn", context.today());
    }

    private String votes(String number) {
        List<String> counts = List.of("dueMembers", "presentMembers", "yes", "no", "abstain");
        return String.join(
                " / ",
                counts.stream()
                        .map(count -> earlier.text(number, CultivationRecord.DETERMINE, count))
                        .toList());
    }

    private LocalDate determinedOn(TaskContext context) {
        return earlier.day(context.caseNumber(), CultivationRecord.DETERMINE);
    }

    @Override
    public LocalDate due(TaskContext context) {
        return rulebook.on(context.today(), context.theCase().branch())
                .value(Rule.T_FILE)
                .from(determinedOn(context));
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.answeredOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        LocalDate determinedOn = determinedOn(context);
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("answeredOn", determinedOn));
        checks.add(rules.notAfter(Rule.T_FILE, determinedOn).at("answeredOn"));
        notices.asked(context.theCase()).ifPresent(notice -> {
            checks.add(rules.asked(PolicyKey.EXTRA_NOTICES, Rule.NOTICE_MISSING, notice.clear()));
            checks.add(rules.follows("answeredOn", notice.until()));
        });
        return checks;
    }

    @Override
    public SentBack sendsBack() {
        return new SentBack(Outcome.RETURNED.name(), CultivationRecord.DETERMINE);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        if (form.outcome() == Outcome.NO_OBJECTION) {
            milestones.activist(context.theCase(), determinedOn(context), form.answeredOn());
        }
        return form.outcome().name();
    }
}
