package org.branchwork.task;

import com.fasterxml.jackson.annotation.JsonCreator;

/** One thing that must be put right before a case goes on: a line of a list or, from programs, just its text. */
public record Defect(String defect) {

    @JsonCreator
    public Defect {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Defect of(String text) {
        return new Defect(text);
    }
}
