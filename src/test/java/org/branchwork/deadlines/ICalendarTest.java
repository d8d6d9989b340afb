package org.branchwork.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final Instant MADE = Instant.parse("2026-11-22T04:00:00Z");

    @Test
    void aMomentIsInUtcAndADayHasNoHour() {
        ICalendar calendar = new ICalendar("Calendar", MADE);
        calendar.meeting("m1", MADE, MADE.plusSeconds(7200), "Meeting", "Room 3", "Case 1");
        calendar.day("t1", LocalDate.parse("2026-12-31"), "Task", "Case 1");
        assertThat(calendar.text().split("\r\n"))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Branchwork//Calendar//EN",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:Calendar",
                        "BEGIN:VEVENT",
                        "UID:m1@branchwork",
                        "DTSTAMP:20261122T040000Z",
                        "DTSTART:20261122T040000Z",
                        "DTEND:20261122T060000Z",
                        "LOCATION:Room 3",
                        "SUMMARY:Meeting",
                        "DESCRIPTION:Case 1",
                        "END:VEVENT",
                        "BEGIN:VEVENT",
                        "UID:t1@branchwork",
                        "DTSTAMP:20261122T040000Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY:Task",
                        "DESCRIPTION:Case 1",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void whatPeopleWroteBeginsNoLineOfItsOwn() {
        assertThat(ICalendar.escaped("a,b;c\\d\r\nEND:VEVENT\nx\u0007")).isEqualTo("a\\,b\\;c\\\\d\\nEND:VEVENT\\nx");
        ICalendar calendar = new ICalendar("n", MADE);
        calendar.meeting("m", MADE, MADE, "s", "第一\r\nBEGIN:VALARM", "d");
        assertThat(calendar.text().split("\r\n")).noneMatch(line -> line.startsWith("BEGIN:VALARM"));
    }

    @Test
    void longLinesGoOnBehindABlankAndNoCharacterIsCut() {
        String place = "第三教学楼二〇三会议室𠮷".repeat(20);
        ICalendar calendar = new ICalendar("n", MADE);
        calendar.meeting("m", MADE, MADE, "s", place, "d");
        String[] lines = calendar.text().split("\r\n");
        assertThat(lines).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(lines).noneMatch(line -> line.contains("\uFFFD"));
        assertThat(calendar.text().replace("\r\n ", "")).contains("\r\nLOCATION:" + place + "\r\n");
        assertThat(calendar.text().replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
