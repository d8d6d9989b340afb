package org.branchwork.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.task.NotRequired;

/** What is kept of a case taken over from another organisation: what the receiving branch examined and accepted. */
public record TakenOver(
        Map<String, String> facts,
        List<ArchiveItem> papers,
        @NotRequired LocalDate cultivatedUntil,
        @NotRequired String remarks) {

    public TakenOver {
        facts = facts == null ? Map.of() : facts;
        papers = papers == null ? List.of() : List.copyOf(papers);
    }
}
