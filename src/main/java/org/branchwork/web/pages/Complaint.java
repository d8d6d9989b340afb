package org.branchwork.web.pages;

import java.time.LocalDate;

/**
 * One reason for a refusal, as a page shows it.
 *
 * @param box      the name of the input it stands beside, or null when the whole act is meant
 * @param label    what that input is called, or null
 * @param rule     the rule's id, or null for input that cannot be read
 * @param warns    whether a reason given makes it go through
 * @param earliest the first date on which the act would pass, or null
 */
record Complaint(
        String box, String label, String message, String rule, String article, boolean warns, LocalDate earliest) {

    /** Where on the page the input is. */
    public String anchor() {
        return "#" + Box.id(box);
    }
}
