package org.branchwork.web.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.ReportTurn;
import org.branchwork.dossier.documents.Document;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.path.cultivation.Cultivation;
import org.branchwork.path.probation.Probation;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.OpenTask;
import org.branchwork.task.StepRecords;
import org.branchwork.task.TaskDesk;
import org.branchwork.task.Tasks;
import org.branchwork.task.Timetable;
import org.springframework.stereotype.Component;

/** The thought reports of one's own case: of the time as an activist, and of probation. */
@Component
class Reports {

    private static final String EVENT = "event_reportDue";
    private static final String TASK = "-thought-report";

    private final Cultivation cultivation;
    private final Probation probation;
    private final Tasks tasks;
    private final TaskDesk desk;
    private final Timetable timetable;
    private final DocumentDesk documents;
    private final Drafts drafts;
    private final StepRecords records;
    private final OrganisationTime time;

    Reports(
            Cultivation cultivation,
            Probation probation,
            Tasks tasks,
            TaskDesk desk,
            Timetable timetable,
            DocumentDesk documents,
            Drafts drafts,
            StepRecords records,
            OrganisationTime time) {
        this.cultivation = cultivation;
        this.probation = probation;
        this.tasks = tasks;
        this.desk = desk;
        this.timetable = timetable;
        this.documents = documents;
        this.drafts = drafts;
        this.records = records;
        this.time = time;
    }

    /**
     * The report that is asked for.
     *
     * @param until   the last day in time; null where that is not known
     * @param draftOf null while nothing is saved
     */
    record Now(String task, LocalDate since, LocalDate until, boolean late, LocalDateTime draftOf) {}

    /**
     * One that was handed in.
     *
     * @param text  null where it is a file, or lies on paper
     * @param words where the paper lies, or null
     */
    record HandedIn(
            LocalDate opened,
            LocalDate until,
            LocalDate in,
            LocalDate dated,
            boolean late,
            String text,
            Document file,
            String words) {

        public boolean erased() {
            return text == null && file == null && words == null;
        }
    }

    /**
     * @param now   null while none is asked for
     * @param opens the day the next one can be handed in; null where none is foreseen
     */
    record OfCase(String number, Now now, LocalDate opens, List<HandedIn> handedIn) {

        boolean tells() {
            return now != null || opens != null || !handedIn.isEmpty();
        }
    }

    OfCase of(MembershipCase theCase, String login) {
        List<ReportTurn> turns = new ArrayList<>(cultivation.reports(theCase));
        turns.addAll(probation.reports(theCase));
        Map<String, Document> files =
                documents.list(login, theCase).stream().collect(Collectors.toMap(Document::id, Function.identity()));
        List<HandedIn> handedIn = new ArrayList<>(turns.stream()
                .filter(turn -> turn.step() != null)
                .map(turn -> handedIn(turn, files))
                .toList());
        Collections.reverse(handedIn);
        return new OfCase(theCase.number(), now(theCase, turns, login), opens(theCase.number()), handedIn);
    }

    private Now now(MembershipCase theCase, List<ReportTurn> turns, String login) {
        return tasks.ofCase(theCase.number()).stream()
                .filter(task -> task.key().endsWith(TASK) && desk.mayDo(task, login))
                .findFirst()
                .map(task -> now(task, turns, login))
                .orElse(null);
    }

    private Now now(OpenTask task, List<ReportTurn> turns, String login) {
        // the task may be younger: a stage that was started anew has new ones
        ReportTurn turn = turns.stream()
                .filter(one -> one.step() == null && !one.opens().isAfter(time.today()))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> new ReportTurn(task.since().toLocalDate(), null, null));
        DraftLine draft = drafts.of(task, login);
        LocalDateTime draftOf = draft == null ? null : draft.savedAt();
        return new Now(task.id(), turn.opens(), turn.until(), turn.late(time.today()), draftOf);
    }

    private LocalDate opens(String number) {
        return timetable.of(number).stream()
                .filter(awaited -> awaited.event().equals(EVENT))
                .map(awaited -> awaited.at().toLocalDate())
                .findFirst()
                .orElse(null);
    }

    private HandedIn handedIn(ReportTurn turn, Map<String, Document> files) {
        String values = Objects.requireNonNullElse(turn.step().values(), "{}");
        String named = records.field(values, "document").orElse(null);
        Document file = named == null ? null : files.get(named);
        return new HandedIn(
                turn.opens(),
                turn.until(),
                turn.step().enteredAt().toLocalDate(),
                turn.step().actedOn(),
                turn.late(time.today()),
                records.field(values, "text").orElse(null),
                file,
                file == null ? named : null);
    }
}
