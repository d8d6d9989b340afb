package org.branchwork.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.branchwork.rulebook.Refusal;
import org.branchwork.rulebook.Sentences;
import org.branchwork.task.Doorway;
import org.branchwork.task.FieldView;
import org.branchwork.task.OpenTask;
import org.branchwork.task.draft.Draft;
import org.branchwork.task.draft.DraftDesk;
import org.branchwork.task.draft.FormPlace;
import org.springframework.stereotype.Component;

/** The drafts of the forms on our pages: opened with them, kept, and told of in a line. */
@Component
class Drafts {

    private final DraftDesk desk;
    private final Doorway doorway;
    private final Sentences sentences;

    Drafts(DraftDesk desk, Doorway doorway, Sentences sentences) {
        this.desk = desk;
        this.doorway = doorway;
        this.sentences = sentences;
    }

    /** @throws Refusal NOT_ALLOWED for a step of which nothing is kept with a name */
    void requireAllowed(OpenTask task, String login) {
        if (!allowed(task, login)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "no-drafts-here");
        }
    }

    /** Null where none may be kept. */
    DraftLine of(OpenTask task, String login) {
        return allowed(task, login) ? line("/tasks/" + task.id() + "/draft", login, FormPlace.of(task)) : null;
    }

    DraftLine ofApplication(String login) {
        return line("/apply/draft", login, FormPlace.APPLICATION);
    }

    private DraftLine line(String address, String login, FormPlace place) {
        return new DraftLine(
                address, desk.find(login, place).map(Draft::savedAt).orElse(null));
    }

    private boolean allowed(OpenTask task, String login) {
        return desk.allowed(doorway.context(task, login));
    }

    /** What the form is filled with, and over it what was typed and not sent. */
    Typed opened(String login, FormPlace place, List<FieldView> fields) {
        return desk.find(login, place)
                .map(draft -> TypedDrafts.laidOver(fields, draft.typed()))
                .orElseGet(() -> Typed.prefilled(fields));
    }

    /**
     * Answers whether there was anything to keep; a form cleared again has no draft.
     *
     * @throws Refusal INPUT for more than is kept
     */
    boolean keep(String login, FormPlace place, List<FieldView> fields, Typed typed) {
        String written = TypedDrafts.written(fields, typed);
        if (written == null) {
            desk.discard(login, place);
            return false;
        }
        desk.keep(login, place, written);
        return true;
    }

    /**
     * The line of the draft alone, marked so that the script takes no other page for it.
     *
     * @param refused why it was not saved, or null
     */
    String said(DraftLine line, Refusal refused, Visit visit, HttpServletResponse response) {
        response.setHeader("X-Draft", "line");
        visit.show("draft", line);
        visit.show("draftFailed", refused == null ? null : sentences.of(refused, visit.locale()));
        return "draft :: said";
    }

    void discard(String login, FormPlace place) {
        desk.discard(login, place);
    }
}
