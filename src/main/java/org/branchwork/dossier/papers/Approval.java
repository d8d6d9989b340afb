package org.branchwork.dossier.papers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.task.StepRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheet on which the higher committee approves (Art. 22-25, 33): the resolution it rests on, its members and its decision. */
@Component
@Order(65)
class Approval implements Paper {

    private static final String CONCLUDED = "approval-conclude";

    private final CommitteeSittings sittings;
    private final BranchMeetings meetings;
    private final CaseSteps steps;
    private final StepRecords records;
    private final Heads heads;

    Approval(CommitteeSittings sittings, BranchMeetings meetings, CaseSteps steps, StepRecords records, Heads heads) {
        this.sittings = sittings;
        this.meetings = meetings;
        this.steps = steps;
        this.records = records;
        this.heads = heads;
    }

    @Override
    public String key() {
        return "approval";
    }

    @Override
    public List<Sheet> sheets(Reading reading) {
        List<Sheet> sheets = new ArrayList<>();
        if (reading.sealedToo()) {
            String number = reading.theCase().number();
            List<BranchMeeting> confirmed = meetings.of(number).stream()
                    .filter(meeting -> meeting.tally() != null)
                    .toList();
            List<CaseStep> conclusions = steps.findByCaseNumberAndKeyOrderById(number, CONCLUDED);
            for (CommitteeSitting sitting : sittings.of(number)) {
                // one step concludes one round
                CaseStep conclusion = sitting.concluded() ? conclusions.get(sheets.size()) : null;
                sheets.add(sheet(sitting, ground(sitting, confirmed), conclusion, reading));
            }
        }
        return sheets;
    }

    /** The latest resolution before it. */
    private static BranchMeeting ground(CommitteeSitting sitting, List<BranchMeeting> confirmed) {
        return confirmed.stream()
                .filter(meeting -> !sitting.concluded() || !meeting.day().isAfter(sitting.meetingOn()))
                .reduce((before, later) -> later)
                .orElse(null);
    }

    private Sheet sheet(CommitteeSitting sitting, BranchMeeting ground, CaseStep conclusion, Reading reading) {
        Map<String, Object> content = heads.content(reading.theCase(), reading.locale());
        Map<String, String> names = new HashMap<>();
        sitting.due().forEach(login -> names.put(login, heads.name(login)));
        content.put("sitting", sitting);
        content.put("ground", ground);
        content.put("names", names);
        content.put("formNumber", reading.theCase().formNumber());
        content.put(
                "remarks",
                conclusion == null
                        ? null
                        : records.field(conclusion.values(), "remarks").orElse(null));
        return new Sheet(key(), key(), reading.theCase().number(), sitting.meetingOn(), content);
    }
}
