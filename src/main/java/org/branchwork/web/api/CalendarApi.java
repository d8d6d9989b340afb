package org.branchwork.web.api;

import java.security.Principal;
import org.branchwork.deadlines.PersonalCalendar;
import org.branchwork.organization.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's meetings and last days, for the calendar he uses. */
@RestController
class CalendarApi {

    private final PersonalCalendar calendar;
    private final Languages languages;

    CalendarApi(PersonalCalendar calendar, Languages languages) {
        this.calendar = calendar;
        this.languages = languages;
    }

    @GetMapping(path = "/api/me/calendar.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<String> mine(Principal caller) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"branchwork.ics\"")
                .body(calendar.of(caller.getName(), languages.of(caller.getName())));
    }
}
