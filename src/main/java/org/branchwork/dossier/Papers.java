package org.branchwork.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.MembershipCase;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/**
 * The papers of a case: recorded in it, in the case here that it continues, handed over by another organisation, or kept by the
 * branch since before its cases were kept here.
 */
@Component
public class Papers {

    private final CaseSteps steps;
    private final StepRecords records;
    private final RecordsBefore before;

    Papers(CaseSteps steps, StepRecords records, RecordsBefore before) {
        this.steps = steps;
        this.records = records;
        this.before = before;
    }

    public boolean has(ArchiveItem item, MembershipCase theCase) {
        return item.recordedIn(steps(theCase)) || handedOver(theCase).contains(item);
    }

    /** Of the case itself and of those it continues, the oldest first. */
    public List<CaseStep> steps(MembershipCase theCase) {
        List<CaseStep> all = new ArrayList<>();
        String number = theCase.number();
        while (number != null) {
            all.addAll(0, steps.findByCaseNumberOrderById(number));
            number = transfer(number).map(CaseStep::subject).orElse(null);
        }
        return all;
    }

    public Set<ArchiveItem> handedOver(MembershipCase theCase) {
        Set<ArchiveItem> papers = EnumSet.noneOf(ArchiveItem.class);
        steps(theCase).stream()
                .filter(step -> step.key().equals(CaseSteps.TRANSFER))
                .forEach(step -> papers.addAll(
                        records.entered(step.values(), TakenOver.class).papers()));
        before.of(theCase).ifPresent(kept -> papers.addAll(kept.papers()));
        return papers;
    }

    private Optional<CaseStep> transfer(String number) {
        return steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, CaseSteps.TRANSFER);
    }
}
