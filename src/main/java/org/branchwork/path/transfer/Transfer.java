package org.branchwork.path.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.dossier.ArchiveItem;
import org.branchwork.task.NotRequired;
import org.branchwork.task.People;

/**
 * A person whose case comes from another organisation.
 *
 * @param branch          the code of the receiving branch
 * @param facts           by published name; after a transfer within this installation only what is to be left out, as null
 * @param cultivatedUntil the last day of cultivation there, if it was interrupted; without it the time counts on
 * @param papers          what was handed over; without it the papers that belong to the facts
 */
public record Transfer(
        @People String person,
        String branch,
        @NotRequired Map<String, String> facts,
        @NotRequired LocalDate cultivatedUntil,
        @NotRequired List<ArchiveItem> papers,
        @NotRequired String remarks) {}
