package org.branchwork.organization;

/** Who a step asks for, as the models name it in {@code camunda:candidateGroups}; {@link Routing} turns it into people. */
public enum Role {
    APPLICANT,
    /** SECRETARY of the branch; vacant or barred: DEPUTY_SECRETARY, else a member of the branch committee. */
    BRANCH_SECRETARY,
    /** SECRETARY and ORGANIZER of the nearest organ above with approval authority. */
    HIGHER_COMMITTEE,
    HIGHER_SECRETARY,
    /** Each COMMITTEE_MEMBER of the higher committee. */
    HIGHER_COMMITTEE_MEMBER,
    /** ORGANIZER of the higher committee, else its secretary. */
    ORGANIZER,
    GENERAL_BRANCH,
    ORGANIZATION_DEPARTMENT
}
