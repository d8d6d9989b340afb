package org.branchwork.path.acceptance;

import java.util.List;
import org.branchwork.task.NotRequired;
import org.branchwork.task.Recall;
import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Step 14: the person fills in the numbered admission form. Here only the motive must be given: paper stays primary. */
@Component("acceptance-fill-form")
class AcceptanceFillForm implements TaskHandler<AcceptanceFillForm.Form> {

    static final String KEY = "acceptance-fill-form";

    /** One line of the person's history, from school age on. */
    record Period(String period, @NotRequired String unit, @NotRequired String witness) {}

    record Relative(
            @NotRequired String relation,
            String name,
            @NotRequired String birth,
            @NotRequired String politicalStatus,
            @NotRequired String occupation) {}

    record Form(
            @NotRequired String formerName,
            @NotRequired String ethnicGroup,
            @NotRequired String nativePlace,
            @NotRequired String birthPlace,
            @NotRequired String education,
            @NotRequired String degree,
            @NotRequired String occupation,
            @NotRequired String address,
            @NotRequired String skills,
            String motive,
            @NotRequired List<Period> history,
            @NotRequired String leagueJoined,
            @NotRequired String otherOrganisations,
            @NotRequired String awards,
            @NotRequired String punishments,
            @NotRequired List<Relative> family,
            @NotRequired List<Relative> socialRelations,
            @NotRequired String explanation) {}

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        return Shown.nothing().fact("formNumber", context.theCase().formNumber());
    }

    @Override
    public String accept(Form form, TaskContext context) {
        return null;
    }

    @Override
    public boolean barsRelatives() {
        return false;
    }

    @Override
    public Recall recall() {
        return Recall.EVERY_RUN;
    }
}
