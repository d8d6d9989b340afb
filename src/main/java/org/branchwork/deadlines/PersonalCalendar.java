package org.branchwork.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Tasks;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one person has to keep in mind. Calendars are carried on to telephones and other houses, so nobody is named in it. */
@Component
public class PersonalCalendar {

    /** Nobody says how long a meeting takes; a calendar needs an end. */
    private static final Duration LENGTH = Duration.ofHours(2);

    private final Appointments appointments;
    private final Tasks tasks;
    private final MessageSource messages;
    private final OrganisationTime time;

    PersonalCalendar(Appointments appointments, Tasks tasks, MessageSource messages, OrganisationTime time) {
        this.appointments = appointments;
        this.tasks = tasks;
        this.messages = messages;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public String of(String login, Locale locale) {
        ICalendar calendar =
                new ICalendar(text("name", locale), time.at(time.now()).toInstant());
        for (Appointments.Appointment one : appointments.of(login)) {
            Instant from = time.at(one.at()).toInstant();
            calendar.meeting(
                    "meeting-" + one.id(),
                    from,
                    from.plus(LENGTH),
                    text("meeting", locale),
                    one.place(),
                    text("meeting.case", locale, one.caseNumber()));
        }
        for (OpenTask task : tasks.of(login)) {
            if (task.due() != null) {
                String about = text("task.case", locale, task.caseNumber());
                calendar.day("task-" + task.id(), task.due(), text("task", locale), about);
            }
        }
        return calendar.text();
    }

    private String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage("calendar." + key, arguments, locale);
    }
}
