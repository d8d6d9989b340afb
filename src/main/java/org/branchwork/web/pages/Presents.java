package org.branchwork.web.pages;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.FormTexts;
import org.branchwork.task.OpenTask;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Timetable.Awaited;
import org.branchwork.web.api.CaseViews;
import org.springframework.stereotype.Component;

/** Tells who must do what by when in a case, and why it waits. */
@Component
class Presents {

    /** What holds the case up comes before what only comes round beside it. */
    private static final List<String> HOLDING =
            List.of("event_noticeOver", "event_meeting", "event_applicationOpens", "event_lastDay", "event_roundOpens");

    private final TaskDesk desk;
    private final WhyItWaits why;
    private final FormTexts texts;
    private final OrganisationTime time;

    Presents(TaskDesk desk, WhyItWaits why, FormTexts texts, OrganisationTime time) {
        this.desk = desk;
        this.why = why;
        this.texts = texts;
        this.time = time;
    }

    Present of(MembershipCase theCase, CaseViews.Seen seen, List<Awaited> awaited, String reader, Locale locale) {
        Map<String, OpenTask> open = seen.open().stream().collect(Collectors.toMap(OpenTask::id, Function.identity()));
        List<Present.Wait> waits = seen.whole().openTasks().stream()
                .map(task -> wait(theCase, seen, task, open.get(task.id()), reader, locale))
                .sorted(byPressure())
                .toList();
        boolean closed = theCase.state().closed() || theCase.has(Fact.CLOSED_ON);
        Present.Until until = waits.isEmpty() && !closed ? until(theCase, awaited, locale) : null;
        return new Present(waits, until, awaited, closed, theCase.day(Fact.CLOSED_ON));
    }

    /** The reader's own first, then what is late, what is due, and what has been open longest. */
    private static Comparator<Present.Wait> byPressure() {
        Comparator<LocalDate> dueFirst = Comparator.nullsLast(Comparator.naturalOrder());
        return Comparator.comparing((Present.Wait wait) -> !wait.mine())
                .thenComparing(wait -> -wait.lateDays())
                .thenComparing(wait -> wait.task().due(), dueFirst)
                .thenComparing(wait -> wait.task().since());
    }

    private Present.Wait wait(
            MembershipCase theCase,
            CaseViews.Seen seen,
            CaseViews.Waiting task,
            OpenTask open,
            String reader,
            Locale locale) {
        LocalDate today = time.today();
        return new Present.Wait(
                task,
                who(task, reader, locale),
                desk.mayDo(open, reader),
                DAYS.between(task.since().toLocalDate(), today),
                task.overdue() ? DAYS.between(task.due(), today) : 0,
                why.of(theCase, seen, task, open, reader, locale));
    }

    private String who(CaseViews.Waiting task, String reader, Locale locale) {
        return task.who().stream()
                .map(who -> reader.equals(who.login()) ? texts.message("present.own", locale, who.name()) : who.name())
                .collect(Collectors.joining(texts.message("list.separator", locale)));
    }

    private Present.Until until(MembershipCase theCase, List<Awaited> awaited, Locale locale) {
        return awaited.stream()
                .min(Comparator.comparing(Presents::rank).thenComparing(Awaited::at))
                .map(date -> new Present.Until(
                        date, DAYS.between(time.today(), date.at().toLocalDate()), why.of(theCase, date, locale)))
                .orElse(null);
    }

    private static int rank(Awaited date) {
        int rank = HOLDING.indexOf(date.event());
        return rank < 0 ? HOLDING.size() : rank;
    }
}
