package org.branchwork.organization;

/** The kinds of organ an import file may name. */
public enum OrganKind {
    ORGANIZATION_DEPARTMENT,
    COMMITTEE,
    GENERAL_BRANCH,
    /** The only kind whose members vote. */
    BRANCH,
    GROUP,
    LEAGUE_COMMITTEE,
    LEAGUE_BRANCH,
    PARTY_SCHOOL;

    /** A branch, or an organ with a say in its cases. */
    public boolean carriesCases() {
        return this == BRANCH || guidesBranches();
    }

    /** Stands above branches and has a say in their cases. */
    public boolean guidesBranches() {
        return this == ORGANIZATION_DEPARTMENT || this == COMMITTEE || this == GENERAL_BRANCH;
    }
}
