package org.branchwork.boards;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.CaseStep;
import org.branchwork.rulebook.Check;

/**
 * What an organ has to decide.
 *
 * @param items one for each case, the one due soonest first
 * @param more  whether others wait that are due later
 */
public record Agenda(List<Item> items, boolean more) {

    /**
     * @param question  the text is {@code agenda.question.<question>}
     * @param steps     how many are open for it: in an approval one for each member who has not decided
     * @param taskId    the reader's own step of it, or null
     * @param proposal  what the branch decided on it last, or null
     * @param proposer  who entered that, by name
     * @param failed    checks of this round that were not met, or met late
     * @param passed    how many were
     * @param documents files that lie with the case
     */
    public record Item(
            Asked asked,
            String question,
            LocalDate due,
            long steps,
            String taskId,
            CaseStep proposal,
            String proposer,
            List<Check> failed,
            long passed,
            long documents) {}

    /** @param approval whether the members of the committee vote on it */
    public record Asked(String caseNumber, String person, String branch, String branchName, boolean approval) {}
}
