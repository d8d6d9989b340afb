package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.People;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 16: somebody sent by the higher committee talks with the person before the approval (Art. 23). */
@Component("acceptance-committee-talk")
class AcceptanceCommitteeTalk implements TaskHandler<AcceptanceCommitteeTalk.Form> {

    record Form(LocalDate talkedOn, @People String talker, String content, String opinion) {}

    private final Talkers talkers;
    private final Routing routing;
    private final EarlierSteps earlier;

    AcceptanceCommitteeTalk(Talkers talkers, Routing routing, EarlierSteps earlier) {
        this.talkers = talkers;
        this.routing = routing;
        this.earlier = earlier;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        MembershipCase theCase = context.theCase();
        return Shown.nothing()
                .options("talker", talkers.options(theCase, context.today()))
                .value("talkedOn", context.today())
                .fact("resolvedOn", theCase.day(Fact.RESOLVED_ON))
                .fact("formNumber", theCase.formNumber())
                .fact(
                        "deliberation",
                        deliberated(theCase)
                                .map(AcceptanceDeliberate.Form::opinion)
                                .orElse(null));
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.talkedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        MembershipCase theCase = context.theCase();
        LocalDate deliberatedOn = deliberated(theCase)
                .map(AcceptanceDeliberate.Form::deliberatedOn)
                .orElse(null);
        LocalDate before = Stream.of(theCase.day(Fact.RESOLVED_ON), deliberatedOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        requireSent(form, context);
        boolean barred = routing.barred(form.talker(), theCase.applicant());
        return List.of(
                rules.follows("talkedOn", before),
                rules.that(Rule.CONFLICT, !barred).at("talker"));
    }

    /** Holding the post on the day of the talk or today will do: a talk is often entered after the posts have changed. */
    private void requireSent(Form form, TaskContext context) {
        boolean sent = talkers.maySend(form.talker(), context.theCase(), form.talkedOn())
                || talkers.maySend(form.talker(), context.theCase(), context.today());
        if (!sent) {
            throw Refusal.input("talker", "no-such-choice", form.talker());
        }
    }

    @Override
    public String accept(Form form, TaskContext context) {
        context.theCase().note(Fact.COMMITTEE_TALKED_ON, form.talkedOn());
        return null;
    }

    private Optional<AcceptanceDeliberate.Form> deliberated(MembershipCase theCase) {
        return earlier.entered(theCase, AcceptanceDeliberate.KEY, AcceptanceDeliberate.Form.class);
    }
}
