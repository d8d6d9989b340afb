package org.branchwork.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes a calendar as RFC 5545 has it: lines end with CR LF, none is longer than 75 octets, moments are in UTC. */
class ICalendar {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final int LONGEST = 75;

    private final StringBuilder text = new StringBuilder();
    private final Instant made;

    ICalendar(String name, Instant made) {
        this.made = made;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Branchwork//Calendar//EN");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
    }

    /** @param place or null */
    void meeting(String id, Instant from, Instant until, String summary, String place, String description) {
        begin(id);
        line("DTSTART:" + MOMENT.format(from));
        line("DTEND:" + MOMENT.format(until));
        if (place != null) {
            line("LOCATION:" + escaped(place));
        }
        end(summary, description);
    }

    /** A whole day has no hour and so no zone. */
    void day(String id, LocalDate day, String summary, String description) {
        begin(id);
        line("DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("TRANSP:TRANSPARENT");
        end(summary, description);
    }

    private void begin(String id) {
        line("BEGIN:VEVENT");
        line("UID:" + id + "@branchwork");
        line("DTSTAMP:" + MOMENT.format(made));
    }

    private void end(String summary, String description) {
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        line("END:VEVENT");
    }

    String text() {
        return text + "END:VCALENDAR\r\n";
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** A line too long goes on behind a blank; no character is cut in two. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            String character = Character.toString(content.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += more;
            i += character.length();
        }
        text.append("\r\n");
    }
}
