package org.branchwork.dossier.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * What a notice says; it hangs in public, so no number of a case is on it.
 *
 * @param kind     what the person is proposed for; the texts are {@code notice.kind.<kind>}
 * @param away     the second place, or null
 * @param objectTo the organ that takes objections, or null
 * @param contact  how to reach it, or null
 */
public record PostedNotice(
        String kind,
        String name,
        String gender,
        String birthMonth,
        String branch,
        List<String> companions,
        LocalDate from,
        LocalDate until,
        boolean provisional,
        String places,
        Place away,
        String objectTo,
        String contact) {

    /** Where it hangs too, and how long there. */
    public record Place(String places, LocalDate from, LocalDate until) {}
}
