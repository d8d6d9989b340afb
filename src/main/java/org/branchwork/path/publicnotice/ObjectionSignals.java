package org.branchwork.path.publicnotice;

import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.PendingSignals;
import org.branchwork.admission.Procedure;
import org.springframework.stereotype.Component;

/** Objections still under investigation, told again to a stage that was started anew. */
@Component
class ObjectionSignals implements PendingSignals {

    static final String OBJECTION = "objection";

    private final Objections objections;
    private final Procedure procedure;

    ObjectionSignals(Objections objections, Procedure procedure) {
        this.objections = objections;
        this.procedure = procedure;
    }

    @Override
    public void repeat(MembershipCase theCase) {
        objections
                .openInStage(theCase.number(), theCase.stageRun())
                .forEach(one ->
                        procedure.signal(theCase.number(), OBJECTION, one.id().toString()));
    }
}
