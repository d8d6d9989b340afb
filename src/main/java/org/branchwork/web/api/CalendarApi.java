package org.branchwork.web.api;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.branchwork.deadlines.PersonalCalendar;
import org.branchwork.organization.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's meetings and last days, for the calendar he uses. */
@RestController
class CalendarApi {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final PersonalCalendar calendar;
    private final Languages languages;

    CalendarApi(PersonalCalendar calendar, Languages languages) {
        this.calendar = calendar;
        this.languages = languages;
    }

    @GetMapping("/api/me/calendar.ics")
    ResponseEntity<String> mine(Principal caller) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"branchwork.ics\"")
                .body(calendar.of(caller.getName(), languages.of(caller.getName())));
    }
}
