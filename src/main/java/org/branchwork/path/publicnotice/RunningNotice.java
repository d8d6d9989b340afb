package org.branchwork.path.publicnotice;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.dossier.papers.PostedNotice;

/**
 * What may be made public about a person, and no more: no login, no case number, no day of birth.
 *
 * @param birthMonth  as in {@code 2006-03}
 * @param kind        what the person is proposed for
 * @param companions  the names of his contacts or sponsors
 * @param until       the last day of the window, of the later one where there are two
 * @param provisional whether the window may still change, the holidays of a year in it not being announced
 * @param inflow      the second place, or null
 * @param objectTo    the organ that takes objections
 * @param contact     how to reach it otherwise, or null
 */
public record RunningNotice(
        long id,
        String name,
        String gender,
        String birthMonth,
        String branch,
        NoticeKind kind,
        List<String> companions,
        LocalDate from,
        LocalDate until,
        boolean provisional,
        Posting posting,
        Posting inflow,
        String objectTo,
        String contact) {

    PostedNotice posted() {
        return new PostedNotice(
                kind.name(),
                name,
                gender,
                birthMonth,
                branch,
                companions,
                from,
                until,
                provisional,
                posting.places(),
                inflow == null ? null : new PostedNotice.Place(inflow.places(), inflow.from(), inflow.until()),
                objectTo,
                contact);
    }

    /** Where the notice hangs, and how long there. */
    public record Posting(String places, LocalDate from, LocalDate until) {}
}
