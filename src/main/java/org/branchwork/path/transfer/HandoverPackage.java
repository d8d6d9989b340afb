package org.branchwork.path.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.dossier.ArchiveItem;

/**
 * What goes with a person to the next organisation.
 *
 * @param state       what the facts bear out, as the next organisation takes it over
 * @param facts       by published name
 * @param papers      those with an entry, in the order of the archive
 * @param cultivation null before the person was an activist
 */
public record HandoverPackage(
        String caseNumber,
        String person,
        String branch,
        String state,
        LocalDate leftOn,
        Map<String, String> facts,
        List<Paper> papers,
        Cultivation cultivation) {

    /** @param days the dates its entries bear */
    public record Paper(ArchiveItem paper, List<LocalDate> days) {}

    /**
     * The time that counts (Art. 12).
     *
     * @param from  the day it counts from
     * @param until the day the person left, today while he is here
     */
    public record Cultivation(LocalDate from, LocalDate until, long days) {}
}
