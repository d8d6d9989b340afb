package org.branchwork.privacy;

/**
 * One field of a table or a form.
 *
 * @param place     {@code table.column}, {@code form.<task key>.<field>}, or {@code form.*.<field>} for any form
 * @param retention by which rule it goes
 * @param purpose   what it is needed for
 */
public record Kept(String place, Level level, About about, Retention retention, String purpose) {

    /** How much harm it does in the wrong hands. */
    public enum Level {
        /** Of organs, rules and numbers: no secret. */
        S0,
        /** Of acts and posts: for those who work with it. */
        S1,
        /** Of a person: for those the case concerns. */
        S2,
        /** Confidential: closed in the database, and its reading recorded. */
        S3
    }

    /** Whose it is. */
    public enum About {
        NOBODY,
        /** The person of the record or the case. */
        PERSON,
        /** Who acted by his post. */
        ACTOR,
        /** Somebody else: a relative, an objector, a witness. */
        THIRD
    }

    /** When it goes. */
    public enum Retention {
        ORGAN,
        PERSON,
        ACCOUNT,
        TOKEN,
        CASE,
        BALLOT,
        DRAFT,
        MAIL,
        RECORD
    }
}
