package org.branchwork.dossier.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Sight;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** All that one meeting of a branch needs on its table: agenda, extracts, due list, attendance sheet and a sheet for each count. */
@Component
@Order(40)
class MeetingPack implements Paper {

    /** What the members should know of a person before they vote. */
    private static final List<Fact> EXTRACT = List.of(
            Fact.RECEIVED_ON,
            Fact.ACTIVIST_SINCE,
            Fact.LISTED_ON,
            Fact.NOTICE_FROM,
            Fact.NOTICE_UNTIL,
            Fact.TRAINED_ON,
            Fact.PRE_REVIEWED_ON,
            Fact.FORM_NUMBER,
            Fact.MEMBER_SINCE,
            Fact.PROBATION_UNTIL,
            Fact.EXTENDED_UNTIL,
            Fact.OATH_ON);

    private final BranchMeetings meetings;
    private final MeetingSheet sheet;
    private final Cases cases;
    private final CaseRights rights;
    private final Heads heads;
    private final OrganisationTime time;

    MeetingPack(
            BranchMeetings meetings,
            MeetingSheet sheet,
            Cases cases,
            CaseRights rights,
            Heads heads,
            OrganisationTime time) {
        this.meetings = meetings;
        this.sheet = sheet;
        this.cases = cases;
        this.rights = rights;
        this.heads = heads;
        this.time = time;
    }

    /** One person on the agenda, who is an item of his own. */
    public record Item(
            String caseNumber, BranchMeeting meeting, Head head, Map<Fact, String> facts, List<String> due) {}

    @Override
    public String key() {
        return "meeting-pack";
    }

    @Override
    public List<Sheet> sheets(Reading reading) {
        if (!reading.sealedToo()) {
            return List.of();
        }
        return meetings.of(reading.theCase().number()).stream()
                .filter(BranchMeeting::ahead)
                .map(meeting -> sheet(meeting, reading))
                .toList();
    }

    private Sheet sheet(BranchMeeting meeting, Reading reading) {
        Map<String, Object> content = sheet.content(meeting, reading);
        List<Item> items = new ArrayList<>();
        for (BranchMeeting one : meetings.together(meeting)) {
            MembershipCase theCase = cases.get(one.caseNumber());
            // a relative of one candidate prints nothing about him
            if (rights.sight(reading.reader(), theCase, time.today()) == Sight.SEALED) {
                items.add(item(one, theCase));
            }
        }
        content.put("items", items);
        return new Sheet(key(), key(), meeting.caseNumber(), meeting.day(), content);
    }

    private Item item(BranchMeeting meeting, MembershipCase theCase) {
        Map<Fact, String> facts = new LinkedHashMap<>();
        EXTRACT.stream()
                .filter(theCase::has)
                .forEach(fact -> facts.put(fact, theCase.facts().get(fact)));
        return new Item(theCase.number(), meeting, heads.of(theCase), facts, heads.names(meeting.due()));
    }
}
