package org.branchwork.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.task.NotRequired;
import org.branchwork.task.People;

/**
 * What is kept of a case that was under way before it was kept here: what the branch's own records say.
 *
 * @param facts      by published name
 * @param papers     that lie with the branch
 * @param assessedOn the last assessment of the stage the case goes on with, where it counts
 * @param reportedOn the last thought report of it, likewise
 * @param group      the Party group a probationary member is in
 */
public record EarlierRecords(
        Map<String, String> facts,
        List<ArchiveItem> papers,
        @NotRequired LocalDate assessedOn,
        @NotRequired LocalDate reportedOn,
        @People @NotRequired List<String> contacts,
        @People @NotRequired List<String> sponsors,
        @NotRequired String group,
        @NotRequired String remarks) {

    public EarlierRecords {
        facts = facts == null ? Map.of() : Map.copyOf(facts);
        papers = papers == null ? List.of() : List.copyOf(papers);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        sponsors = sponsors == null ? List.of() : List.copyOf(sponsors);
    }

    /** Whether the two say the same about the case; remarks say nothing about it. */
    public boolean sameCase(EarlierRecords other) {
        return saidWithoutRemarks().equals(other.saidWithoutRemarks());
    }

    private EarlierRecords saidWithoutRemarks() {
        return new EarlierRecords(facts, papers, assessedOn, reportedOn, contacts, sponsors, group, null);
    }
}
