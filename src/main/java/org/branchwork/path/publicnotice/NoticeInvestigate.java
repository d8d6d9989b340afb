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

    NoticeInvestigate(Objections objections) {
        this.objections = objections;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Shown show(TaskContext context) {
        Objection objection = objection(context);
        return Shown.nothing()
                .fact("objectionReceived", objection.receivedAt().toLocalDate())
                .fact("objectionText", objection.text())
                .fact("objectionContact", objection.contact());
    }

    @Override
    public String accept(Form form, TaskContext context) {
        objection(context).settle(context.today(), form.finding(), form.reply(), form.outcome());
        return form.outcome().name();
    }

    /** What was found may tell who objected. */
    @Override
    public boolean sealed() {
        return true;
    }

    private Objection objection(TaskContext context) {
        return objections
                .findById(Long.valueOf(context.subject()))
                .orElseThrow(() -> new IllegalStateException("no objection " + context.subject()));
    }
}
