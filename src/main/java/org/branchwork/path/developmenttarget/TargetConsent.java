package org.branchwork.path.developmenttarget;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.Defect;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.NotRequired;
import org.branchwork.task.SentBack;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 8: the higher committee answers the proposal: before it is made public since 2026, as a filing after it before (Art. 13). */
@Component("target-consent")
class TargetConsent implements TaskHandler<TargetConsent.Form> {

    static final String KEY = "target-consent";

    enum Outcome {
        AGREED,
        RETURNED,
        DISAGREED
    }

    record Form(
            LocalDate answeredOn, Outcome outcome, @NotRequired String remarks, @NotRequired List<Defect> defects) {}

    private final EarlierSteps earlier;
    private final Rulebook rulebook;

    TargetConsent(EarlierSteps earlier, Rulebook rulebook) {
        this.earlier = earlier;
        this.rulebook = rulebook;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        TargetDiscuss.Form discussed = discussed(theCase);
        Shown shown = Shown.nothing()
                .value("answeredOn", context.today())
                .fact("activistSince", theCase.day(Fact.ACTIVIST_SINCE))
                .fact("proposedOn", discussed.meetingOn())
                .fact("committeeVotes", discussed.votes())
                .fact("committeeRemarks", discussed.remarks())
                .fact("noticeWindow", noticeWindow(theCase));
        earlier.entered(theCase, TargetOpinions.KEY, TargetOpinions.Form.class)
                .ifPresent(opinions -> opinions.showOn(shown));
        return shown;
    }

    @Override
    public LocalDate due(TaskContext context) {
        return rulebook.on(context.today(), context.theCase().branch())
                .value(Rule.T_FILE)
                .from(discussed(context.theCase()).meetingOn());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.answeredOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        LocalDate proposedOn = discussed(theCase).meetingOn();
        LocalDate noticeUntil = theCase.day(Fact.NOTICE_UNTIL);
        return List.of(
                rules.follows("answeredOn", noticeUntil == null ? proposedOn : noticeUntil),
                rules.notAfter(Rule.T_FILE, proposedOn).at("answeredOn"));
    }

    @Override
    public SentBack sendsBack() {
        return new SentBack(Outcome.RETURNED.name(), TargetOpinions.KEY);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        if (form.outcome() == Outcome.AGREED) {
            context.theCase().note(Fact.CONSENTED_ON, form.answeredOn());
        }
        return form.outcome().name();
    }

    /** Null where the notice is still to come. */
    private static String noticeWindow(MembershipCase theCase) {
        return theCase.has(Fact.NOTICE_UNTIL)
                ? theCase.day(Fact.NOTICE_FROM) + " – " + theCase.day(Fact.NOTICE_UNTIL)
                : null;
    }

    private TargetDiscuss.Form discussed(MembershipCase theCase) {
        return earlier.entered(theCase, TargetDiscuss.KEY, TargetDiscuss.Form.class)
                .orElseThrow(() -> new IllegalStateException("nothing was proposed about " + theCase.number()));
    }
}
