package org.branchwork.rulebook;

/** The rules by their published ids; number, article and severity of each stand in the decision tables in {@code bpmn/}. */
public enum Rule {
    AGE_18,
    ALREADY_MEMBER,
    CASE_OPEN,
    WRONG_BRANCH,
    T_TALK,
    /** Asked for by local policy alone. */
    T_WAIT,
    T_FILE,
    T_ASSESS,
    T_ASSESS_DUE,
    T_REPORT,
    T_CULT,
    T_NOTICE,
    T_TRAIN,
    T_TRAIN_HOURS,
    /** Asked for by local policy alone. */
    CERTIFICATE_MISSING,
    /** Asked for by local policy alone. */
    CERTIFICATE_EXPIRED,
    /** Asked for by local policy alone. */
    PLACE_MISSING,
    T_RETRAIN,
    T_PREREV,
    T_LEAVE,
    T_MEET,
    T_APPR,
    T_APPR_LATEST,
    T_OATH,
    T_PROB,
    T_CAPP,
    T_CMEET,
    T_CAPPR,
    T_EXT,
    T_EXT_LEAST,
    EXTENSION_ONCE,
    T_POST,
    LEAGUE_RECOMMENDATION,
    BRANCH_COMMITTEE_FROM,
    COMMITTEE_QUORUM,
    /** Carries the number only: what it refuses is published as {@link #COMMITTEE_QUORUM}. */
    APPROVAL_QUORUM,
    COMMITTEE_MAJORITY,
    CONTACT_COUNT,
    CONTACT_FULL_MEMBER,
    CONTACT_SANCTION,
    CONTACT_KINSHIP,
    CONTACT_LOAD,
    SPONSOR_COUNT,
    SPONSOR_FULL_MEMBER,
    SPONSOR_KINSHIP,
    SPONSOR_SELF,
    SPONSOR_SANCTION,
    /** What it refuses is published as {@link #SPONSOR_SANCTION}. */
    SPONSOR_SANCTION_IMPACT,
    /** Whether the higher committee consents before the public notice, or files after it. */
    CONSENT_FIRST,
    JOINT_VETTING,
    REVIEW_NOT_QUALIFIED,
    TRAINING_MISSING,
    NOTICE_MISSING,
    SPONSORS_MISSING,
    APPLICATION_MISSING,
    OBJECTION_OPEN,
    FORM_NUMBER_USED,
    /** The branch meeting on an admission form of an earlier year; asked about, never a refusal. */
    T_YEAR,
    BRANCH_TOO_SMALL,
    VOTE_COUNTS,
    TELLERS,
    WRITTEN_LATE,
    WRITTEN_AND_PRESENT,
    NOT_A_VOTER,
    QUORUM,
    /** The person voted on and both sponsors attend the meeting; shown, never a refusal. */
    ATTENDANCE,
    CONFLICT,
    DATE_ORDER,
    DATE_FUTURE,
    ARCHIVE_INCOMPLETE;

    /** The published id, as in {@code T-CULT}. */
    public String id() {
        return name().replace('_', '-');
    }

    public static Rule of(String id) {
        return valueOf(id.replace('-', '_'));
    }
}
