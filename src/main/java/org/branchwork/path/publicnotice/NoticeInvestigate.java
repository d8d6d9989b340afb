package org.branchwork.path.publicnotice;

import org.branchwork.task.Shown;
import org.branchwork.task.TaskContext;
import org.branchwork.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The higher committee looks into one objection and answers whoever made it. */
@Component("notice-investigate")
class NoticeInvestigate implements TaskHandler<NoticeInvestigate.Form> {

    record Form(String finding, String reply, Objection.Outcome outcome) {}

    private final Objections objections;
    private final Objectors objectors;

    NoticeInvestigate(Objections objections, Objectors objectors) {
        this.objections = objections;
        this.objectors = objectors;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        Objection objection = objection(context);
        Shown shown = Shown.nothing()
                .fact("objectionReceived", objection.receivedAt().toLocalDate())
                .fact("objectionText", objection.text());
        objectors.findById(objection.id()).ifPresent(objector -> shown.fact("objectorName", objector.name())
                .fact("objectionContact", objector.contact()));
        return shown;
    }

    @Override
    public String accept(Form form, TaskContext context) {
        objection(context).settle(context.today(), form.finding(), form.reply(), form.outcome());
        return form.outcome().name();
    }

    @Override
    public boolean sealed() {
        return true;
    }

    /** What was found may tell who objected, and the branch reads the steps of its cases. */
    @Override
    public boolean keepsWhatWasEntered() {
        return true;
    }

    private Objection objection(TaskContext context) {
        return objections
                .findById(Long.valueOf(context.subject()))
                .orElseThrow(() -> new IllegalStateException("no objection " + context.subject()));
    }
}
