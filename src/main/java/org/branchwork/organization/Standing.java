package org.branchwork.organization;

/**
 * How one person stands towards one case as its contact or sponsor.
 *
 * @param rightsSuspended placed on probation within the Party, rights not restored
 * @param inImpact        some sanction in its impact period
 * @param cases           how many others the person accompanies in the same role already
 * @param away            on leave that day
 */
record Standing(
        Person person,
        boolean fullMember,
        boolean applicant,
        boolean relative,
        boolean rightsSuspended,
        boolean inImpact,
        long cases,
        boolean away) {}
