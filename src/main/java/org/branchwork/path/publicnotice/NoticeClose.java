package org.branchwork.path.publicnotice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.path.publicnotice.uptime.Outage;
import org.branchwork.path.publicnotice.uptime.Outages;
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
    private final Outages outages;
    private final Windows windows;

    NoticeClose(PublicNotices notices, Objections objections, Outages outages, Windows windows) {
        this.notices = notices;
        this.objections = objections;
        this.outages = outages;
        this.windows = windows;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        List<Objection> round = round(context);
        PublicNotice notice = notice(context.theCase());
        Window window = notice.window();
        Shown shown = Shown.nothing().fact(window.provisional() ? "windowProvisional" : "window", window);
        notice.away().ifPresent(away -> shown.fact("windowAtHome", at(notice.places(), notice.atHome()))
                .fact("windowAway", at(notice.inflowPlaces(), away)));
        return shown.fact("outages", told(outages.within(window.from(), window.until())))
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
        checks.add(windows.ranOut(window, context.theCase().branch(), context.today()));
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
        if (!form.wasVisible() && !NoticeKind.of(theCase).extra()) {
            theCase.forget(Fact.NOTICE_FROM, Fact.NOTICE_UNTIL);
        }
        return form.outcome().name();
    }

    private static String at(String places, Window window) {
        return window + " " + places;
    }

    /** Whether a day that could not be seen counts is for the person to say, by {@code wasVisible}. */
    private static String told(List<Outage> outages) {
        return outages.stream().map(Outage::toString).collect(Collectors.joining("\n"));
    }

    private PublicNotice notice(MembershipCase theCase) {
        return notices.findFirstByCaseNumberAndStageRunOrderByIdDesc(theCase.number(), theCase.stageRun())
                .orElseThrow(() -> new IllegalStateException("no notice about " + theCase.number()));
    }

    private List<Objection> round(TaskContext context) {
        MembershipCase theCase = context.theCase();
        return objections.ofRound(
                theCase.number(), theCase.stageRun(), notice(theCase).afterStep());
    }

    private static long count(List<Objection> objections, Predicate<Objection> which) {
        return objections.stream().filter(which).count();
    }

    @Override
    public Set<String> namedAnew() {
        return Set.of("wasVisible");
    }
}
