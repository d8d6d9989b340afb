package org.branchwork.web.pages;

import java.util.List;

/**
 * A form as it is drawn.
 *
 * @param complaints all reasons of a refusal, those beside an input too
 */
record Sheet(List<Part> parts, List<Complaint> complaints) {

    /**
     * Some inputs under one heading.
     *
     * @param heading null for none
     * @param folded  whether it can be folded away
     * @param open    whether a part that can be folded is open at first
     */
    record Part(String heading, boolean folded, boolean open, List<Box> boxes) {}

    /** Whether a file can be chosen on it. */
    public boolean takesFiles() {
        return parts.stream().flatMap(part -> part.boxes().stream()).anyMatch(box -> box.shape()
                .equals("file"));
    }

    /** Whether a reason given would make it go through. */
    public boolean warns() {
        return complaints.stream().anyMatch(Complaint::warns);
    }
}
