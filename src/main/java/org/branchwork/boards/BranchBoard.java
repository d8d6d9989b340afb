package org.branchwork.boards;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Stage;

/**
 * All that goes on in one branch.
 *
 * @param columns    one for each stage, in the order of the path
 * @param companions who accompanies whom, by name; empty for those who are not told
 * @param dates      the nearest first
 * @param states     how many cases stand in each, closed ones too
 */
public record BranchBoard(
        List<Column> columns, List<Guide> companions, List<Coming> dates, Map<CaseState, Long> states) {

    public record Column(Stage stage, List<Card> cards) {}

    /**
     * One case; those that are late come first.
     *
     * @param since the day the state was reached
     * @param waits what it waits for by the calendar; told where nobody has a step in hand, else null
     */
    public record Card(
            String caseNumber,
            String person,
            CaseState state,
            LocalDate since,
            List<InHand> steps,
            Ahead.Event waits,
            List<String> contacts,
            List<String> sponsors,
            boolean late) {}

    /** @param hands names; nobody where the post is vacant */
    public record InHand(Step step, List<String> hands, boolean late) {}

    /**
     * Somebody who accompanies people of the branch in one role.
     *
     * @param all  everybody he accompanies in that role, in other branches too
     * @param over whether that is more than is customary (CONTACT-LOAD)
     */
    public record Guide(String person, CompanionRole role, List<Guided> guided, long all, boolean over) {}

    /** @param pending asked, and has not agreed yet */
    public record Guided(String caseNumber, String person, boolean pending) {}

    /**
     * A day ahead.
     *
     * @param step  what is due, or null
     * @param event what opens, or null
     */
    public record Coming(LocalDateTime at, Step step, Ahead.Event event) {}
}
