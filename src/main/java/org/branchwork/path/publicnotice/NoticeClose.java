package org.branchwork.path.publicnotice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Closes a notice that has run its working days; what the objections came to decides its outcome, not the secretary. */
@Component("notice-close")
class NoticeClose implements TaskHandler<NoticeClose.Form> {

    record Form(Boolean wasVisible, PublicNotice.Outcome outcome, @NotRequired String remarks) {}

    private final PublicNotices notices;
    private final Objections objections;

    NoticeClose(PublicNotices notices, Objections objections) {
        this.notices = notices;
        this.objections = objections;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        List<Objection> round = round(context);
        PublicNotice notice = notice(context.theCase());
        return Shown.nothing()
                .fact(notice.window().provisional() ? "windowProvisional" : "window", notice.window())
                .fact("objectionsOpen", count(round, Objection::open))
                .fact("objectionsUnfounded", count(round, one -> !one.open() && !one.upheld()))
                .fact("objectionsUpheld", count(round, Objection::upheld));
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        Window window = notice(context.theCase()).window();
        List<Objection> round = round(context);
        boolean upheld = count(round, Objection::upheld) > 0;
        boolean saysUpheld = form.outcome() == PublicNotice.Outcome.UPHELD;
        List<Check> checks = new ArrayList<>();
        checks.add(rules.that(
                        Rule.T_NOTICE,
                        context.today().isAfter(window.until()),
                        window.over(),
                        window.from(),
                        rules.value(Rule.T_NOTICE).period())
                .earliest(window.over()));
        checks.add(rules.that(Rule.OBJECTION_OPEN, count(round, Objection::open) == 0));
        if (upheld != saysUpheld) {
            checks.add(rules.that(Rule.OBJECTION_OPEN, false)
                    .detail(upheld ? "upheld" : "none-upheld")
                    .at("outcome"));
        }
        return checks;
    }

    /** A notice that could not be seen throughout is as good as none: what it had set is taken back. */
    @Override
    public String accept(Form form, TaskContext context) {
        MembershipCase theCase = context.theCase();
        notice(theCase).close(context.today(), form.wasVisible(), form.outcome());
        if (!form.wasVisible()) {
            theCase.forget(Fact.NOTICE_FROM, Fact.NOTICE_UNTIL);
        }
        return form.outcome().name();
    }

    private PublicNotice notice(MembershipCase theCase) {
        return notices.findFirstByCaseNumberAndStageRunOrderByIdDesc(theCase.number(), theCase.stageRun())
                .orElseThrow(() -> new IllegalStateException("no notice about " + theCase.number()));
    }

    private List<Objection> round(TaskContext context) {
        return objections.ofRound(context.caseNumber(), context.theCase().stageRun());
    }

    private static long count(List<Objection> objections, Predicate<Objection> which) {
        return objections.stream().filter(which).count();
    }
}
