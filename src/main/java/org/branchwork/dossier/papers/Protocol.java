package org.branchwork.dossier.papers;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The protocol of a branch meeting with its tally (Art. 19-21); who came is not for everybody who may see the case. */
@Component
@Order(50)
class Protocol implements Paper {

    private final BranchMeetings meetings;
    private final MeetingSheet sheet;

    Protocol(BranchMeetings meetings, MeetingSheet sheet) {
        this.meetings = meetings;
        this.sheet = sheet;
    }

    @Override
    public String key() {
        return "protocol";
    }

    @Override
    public List<Sheet> sheets(Reading reading) {
        if (!reading.sealedToo()) {
            return List.of();
        }
        return meetings.of(reading.theCase().number()).stream()
                .map(meeting -> sheet(meeting, reading))
                .toList();
    }

    private Sheet sheet(BranchMeeting meeting, Reading reading) {
        Map<String, Object> content = sheet.content(meeting, reading);
        TreeSet<String> absent = new TreeSet<>(meeting.due());
        absent.removeAll(meeting.present());
        content.put("absent", List.copyOf(absent));
        return new Sheet(key(), key(), meeting.caseNumber(), meeting.day(), content);
    }
}
