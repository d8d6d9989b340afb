package org.branchwork.rulebook;

/** What a failed check does to the act. */
public enum Severity {
    /** Refuses the act, whatever reason is given. */
    BLOCK,
    /** Refuses until the same values come with a reason, which is kept. */
    WARN,
    /** Never refuses: the act is recorded as late and a reason is asked for. */
    LATE,
    /** The version in force asks for nothing of the kind: whatever is held against it passes. */
    NONE;

    /** Readers outside know two severities; lateness is a warning that does not refuse. */
    public String published() {
        return this == BLOCK ? "BLOCK" : "WARN";
    }
}
