package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.dossier.AdmissionForm;
import org.branchwork.dossier.FormLedger;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Refusal;
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

/** Step 13: the committee with approval authority examines the papers and gives out the numbered form (Art. 18-19). */
@Component("acceptance-pre-review")
class AcceptancePreReview implements TaskHandler<AcceptancePreReview.Form> {

    static final String KEY = "acceptance-pre-review";

    enum Outcome {
        PASS,
        RETURNED,
        FAIL
    }

    record Form(
            LocalDate reviewedOn,
            Boolean leavingSoon,
            @NotRequired List<Defect> defects,
            Outcome outcome,
            @NotRequired String formNumber) {

        String number() {
            return formNumber.strip();
        }
    }

    private final AcceptanceGrounds grounds;
    private final FormLedger forms;
    private final AnnualPlaces places;
    private final EarlierSteps earlier;
    private final Rulebook rulebook;

    AcceptancePreReview(
            AcceptanceGrounds grounds, FormLedger forms, AnnualPlaces places, EarlierSteps earlier, Rulebook rulebook) {
        this.grounds = grounds;
        this.forms = forms;
        this.places = places;
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
        AcceptanceCommitteeReview.Form asked = asked(theCase);
        Shown shown = Shown.nothing()
                .value("reviewedOn", context.today())
                .fact("reviewMeeting", asked.meetingOn())
                .fact("committeeVotes", asked.votes())
                .fact("committeeRemarks", asked.remarks());
        grounds.showOn(shown, theCase);
        return shown;
    }

    @Override
    public SentBack sendsBack() {
        return new SentBack(Outcome.RETURNED.name(), AcceptanceCommitteeReview.KEY);
    }

    @Override
    public LocalDate due(TaskContext context) {
        return rulebook.on(context.today(), context.theCase().branch())
                .value(Rule.T_PREREV)
                .from(asked(context.theCase()).meetingOn());
    }

    @Override
    public LocalDate actedOn(Form form) {
        return form.reviewedOn();
    }

    @Override
    public List<Check> checks(Form form, TaskContext context, RulesInForce rules) {
        LocalDate askedOn = asked(context.theCase()).meetingOn();
        List<Check> checks = new ArrayList<>();
        checks.add(rules.follows("reviewedOn", askedOn));
        checks.add(rules.notAfter(Rule.T_PREREV, askedOn).at("reviewedOn"));
        if (form.outcome() == Outcome.PASS) {
            checks.add(rules.that(Rule.T_LEAVE, !form.leavingSoon()).at("leavingSoon"));
            checks.add(number(form, context, rules).at("formNumber"));
            places.check(context.theCase(), rules).ifPresent(checks::add);
        }
        return checks;
    }

    /** The number is asked for by one outcome alone, so the form itself cannot require it. */
    private Check number(Form form, TaskContext context, RulesInForce rules) {
        if (form.formNumber() == null) {
            return rules.that(Rule.FORM_NUMBER_USED, false).detail("missing");
        }
        if (form.number().length() > AdmissionForm.LONGEST_NUMBER) {
            throw Refusal.input("formNumber", "too-long", String.valueOf(AdmissionForm.LONGEST_NUMBER));
        }
        return forms.check(form.number(), context.theCase(), rules);
    }

    @Override
    public String accept(Form form, TaskContext context) {
        if (form.outcome() == Outcome.PASS) {
            MembershipCase theCase = context.theCase();
            theCase.note(Fact.PRE_REVIEWED_ON, form.reviewedOn());
            forms.use(form.number(), theCase, form.reviewedOn(), context.actor());
        }
        return form.outcome().name();
    }

    private AcceptanceCommitteeReview.Form asked(MembershipCase theCase) {
        return earlier.entered(theCase, AcceptanceCommitteeReview.KEY, AcceptanceCommitteeReview.Form.class)
                .orElseThrow(() -> new IllegalStateException("nobody asked to pre-review " + theCase.number()));
    }
}
