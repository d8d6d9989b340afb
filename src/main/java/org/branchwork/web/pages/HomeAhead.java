package org.branchwork.web.pages;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.boards.Ahead;
import org.branchwork.deadlines.Appointments;
import org.branchwork.organization.CaseRights;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the next month brings: meetings a person is to come to, and what opens in the cases he sees. */
@Component
class HomeAhead {

    private static final int DAYS = 31;
    private static final int MOST = 12;

    /** Of a meeting the reader comes to, its appointment tells more. */
    private static final String MEETING = "event_meeting";

    private final Ahead ahead;
    private final Appointments appointments;
    private final CaseRights rights;
    private final OrganisationTime time;

    HomeAhead(Ahead ahead, Appointments appointments, CaseRights rights, OrganisationTime time) {
        this.ahead = ahead;
        this.appointments = appointments;
        this.rights = rights;
        this.time = time;
    }

    /**
     * @param event  null for a meeting the reader is to come to
     * @param place  of that meeting
     * @param person null where he need not know whose case it is
     */
    public record Coming(LocalDateTime at, String event, String place, String caseNumber, String person) {}

    public record Month(List<Coming> first, boolean more) {}

    @Transactional(readOnly = true)
    public Month of(Reader reader) {
        LocalDateTime now = time.now();
        LocalDateTime until = now.toLocalDate().plusDays(DAYS + 1L).atStartOfDay();
        List<Coming> coming = new ArrayList<>();
        appointments.of(reader.login()).stream()
                .filter(one -> !one.at().isBefore(now) && one.at().isBefore(until))
                .map(one -> new Coming(one.at(), null, one.place(), one.caseNumber(), null))
                .forEach(coming::add);
        Set<String> called = coming.stream().map(Coming::caseNumber).collect(Collectors.toSet());
        ahead.in(rights.inSight(reader.login(), time.today()).as(reader.login()), now, until, MOST + 1).stream()
                .filter(event -> !event.event().equals(MEETING) || !called.contains(event.caseNumber()))
                .map(event -> new Coming(event.at(), event.event(), null, event.caseNumber(), event.person()))
                .forEach(coming::add);
        coming.sort(Comparator.comparing(Coming::at));
        return new Month(coming.stream().limit(MOST).toList(), coming.size() > MOST);
    }
}
