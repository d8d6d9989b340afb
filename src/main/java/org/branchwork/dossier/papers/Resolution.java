package org.branchwork.dossier.papers;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The resolution of a branch meeting as it was confirmed (Art. 21); it stands in the person's papers, so he has it too. */
@Component
@Order(60)
class Resolution implements Paper {

    private final BranchMeetings meetings;
    private final MeetingSheet sheet;

    Resolution(BranchMeetings meetings, MeetingSheet sheet) {
        this.meetings = meetings;
        this.sheet = sheet;
    }

    @Override
    public String key() {
        return "resolution";
    }

    @Override
    public List<Sheet> sheets(Reading reading) {
        if (!reading.seesSteps()) {
            return List.of();
        }
        return meetings.of(reading.theCase().number()).stream()
                .filter(meeting -> meeting.resolution() != null)
                .map(meeting ->
                        new Sheet(key(), key(), meeting.caseNumber(), meeting.day(), sheet.content(meeting, reading)))
                .toList();
    }
}
