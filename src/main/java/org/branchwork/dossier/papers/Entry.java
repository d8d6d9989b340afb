package org.branchwork.dossier.papers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One step as a paper tells it.
 *
 * @param outcome in words, or null
 * @param lines   what was entered, for those who may read it
 */
public record Entry(
        String key,
        String stage,
        String name,
        LocalDate on,
        LocalDateTime enteredAt,
        String by,
        String outcome,
        List<Line> lines,
        String articles,
        String lateReason,
        String overrideReason) {

    /** Something that was entered, under its label. */
    public record Line(String label, String text) {

        /** Several such share a line. */
        public boolean brief() {
            return label.length() + text.length() <= 24 && text.indexOf('\n') < 0;
        }
    }
}
