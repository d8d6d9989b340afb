package org.branchwork.task.draft;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.branchwork.sealing.Seal;
import org.branchwork.sealing.SealBroken;
import org.branchwork.task.Handlers;
import org.branchwork.task.TaskContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/**
 * Keeps drafts. A draft is no entry: nothing checks it, no case knows of it, and nobody but its author ever reads it. It is
 * for one turn of a step: once the step is taken, by whoever and whatever way, it is not shown again, even if a page that was
 * left open sends it late.
 */
@Component
public class DraftDesk {

    /** Characters of one draft; ten long texts fit. */
    static final int LONGEST = 120_000;

    private static final Logger LOG = LoggerFactory.getLogger(DraftDesk.class);

    private final Handlers handlers;
    private final Seal seal;
    private final JdbcTemplate jdbc;
    private final OrganisationTime time;

    DraftDesk(Handlers handlers, Seal seal, JdbcTemplate jdbc, OrganisationTime time) {
        this.handlers = handlers;
        this.seal = seal;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Of a secret vote no choice is kept with a name, not even one that is not cast. */
    public boolean allowed(TaskContext context) {
        return !handlers.of(context.taskKey()).keptAsCount(context);
    }

    /** One whose key is gone is none: a form opens without it. */
    public Optional<Draft> find(String login, FormPlace place) {
        String query = "select typed, saved_at from form_draft where login = ? and place = ? and turn = ?";
        RowMapper<Draft> draft = (row, nth) -> new Draft(
                opened(row.getString(1), login, place.name()),
                row.getTimestamp(2).toLocalDateTime());
        return jdbc.query(query, draft, login, place.name(), turn(login, place)).stream()
                .filter(found -> found.typed() != null)
                .findFirst();
    }

    private String opened(String closed, String login, String place) {
        try {
            return seal.open(closed, sealPlace(login, place));
        } catch (SealBroken e) {
            LOG.warn("a draft cannot be read: {}", e.getMessage());
            return null;
        }
    }

    /** @throws Refusal INPUT for more than is kept; the draft of before stays */
    public Draft keep(String login, FormPlace place, String typed) {
        if (typed.length() > LONGEST) {
            throw Refusal.input(null, "draft-too-long", String.valueOf(LONGEST));
        }
        LocalDateTime now = time.now().truncatedTo(ChronoUnit.SECONDS);
        int turn = turn(login, place);
        String closed = seal.close(typed, sealPlace(login, place.name()));
        if (!changed(login, place, turn, now, closed)) {
            try {
                add(login, place, turn, now, closed);
            } catch (DuplicateKeyException otherWindow) {
                changed(login, place, turn, now, closed);
            }
        }
        return new Draft(typed, now);
    }

    private boolean changed(String login, FormPlace place, int turn, LocalDateTime now, String closed) {
        int rows = jdbc.update(
                "update form_draft set typed = ?, saved_at = ?, turn = ? where login = ? and place = ?",
                closed,
                Timestamp.valueOf(now),
                turn,
                login,
                place.name());
        return rows > 0;
    }

    private void add(String login, FormPlace place, int turn, LocalDateTime now, String closed) {
        jdbc.update(
                "insert into form_draft (login, place, case_number, step_key, turn, saved_at, typed)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                login,
                place.name(),
                place.caseNumber(),
                place.stepKey(),
                turn,
                Timestamp.valueOf(now),
                closed);
    }

    public void discard(String login, FormPlace place) {
        jdbc.update("delete from form_draft where login = ? and place = ?", login, place.name());
    }

    /** The step was taken, or its task is gone otherwise: everybody's drafts of it go. */
    public void end(FormPlace place) {
        jdbc.update("delete from form_draft where place = ?", place.name());
    }

    /** Those nobody came back to; answers how many. */
    public int forgetOlderThan(Period age) {
        return jdbc.update(
                "delete from form_draft where saved_at < ?",
                Timestamp.valueOf(time.now().minus(age)));
    }

    /**
     * For a person's own file.
     *
     * @param caseNumber null for an application
     * @param typed      as the pages wrote it down; null where it cannot be read
     */
    public record Own(String caseNumber, String stepKey, LocalDateTime savedAt, String typed) {}

    public List<Own> of(String login) {
        String query =
                "select case_number, step_key, saved_at, typed, place from form_draft where login = ? order by id";
        RowMapper<Own> own = (row, nth) -> new Own(
                row.getString(1),
                row.getString(2),
                row.getTimestamp(3).toLocalDateTime(),
                opened(row.getString(4), login, row.getString(5)));
        return jdbc.query(query, own, login);
    }

    /** How often the step was taken so far; for the application, how many cases its author has had. */
    private int turn(String login, FormPlace place) {
        if (place.caseNumber() == null) {
            return jdbc.queryForObject(
                    "select count(*) from membership_case where applicant = ?", Integer.class, login);
        }
        return jdbc.queryForObject(
                "select count(*) from case_step where case_number = ? and step_key = ? and coalesce(subject, '') = ?",
                Integer.class,
                place.caseNumber(),
                place.stepKey(),
                Objects.requireNonNullElse(place.subject(), ""));
    }

    private static String sealPlace(String login, String place) {
        return "form_draft.typed " + login + " " + place;
    }
}
