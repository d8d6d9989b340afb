package org.branchwork.path.branchvote;

/** The grounds on which a member with a vote need not be counted as due. There are no others. */
enum ExclusionGround {
    /** Ill, so that he cannot express his will. */
    CANNOT_EXPRESS_WILL,
    /** Half a year or longer, at his own cost. */
    ABROAD_AT_OWN_COST,
    SERVING_SENTENCE,
    BEDRIDDEN,
    /** Away for half a year or longer, and should have moved his membership. */
    MEMBERSHIP_NOT_MOVED,
    RETIRED_ELSEWHERE
}
