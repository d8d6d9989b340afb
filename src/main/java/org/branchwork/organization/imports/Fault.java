package org.branchwork.organization.imports;

/** What may be wrong with a file or with one of its rows; each has a sentence. */
public enum Fault {
    NOT_UTF_8("notUtf8"),
    UNREADABLE("unreadable"),
    EMPTY("empty"),
    TOO_LARGE("tooLarge"),
    TOO_MANY_ROWS("tooManyRows"),
    UNKNOWN_COLUMN("unknownColumn"),
    MISSING_COLUMN("missingColumn"),
    DUPLICATE_COLUMN("duplicateColumn"),
    TOO_MANY_CELLS("tooManyCells"),
    MISSING_VALUE("missingValue"),
    TOO_LONG("tooLong"),
    CHARACTERS("characters"),
    MALFORMED_DATE("malformedDate"),
    MALFORMED_YEAR("malformedYear"),
    MALFORMED_COUNT("malformedCount"),
    OTHER_YEAR("otherYear"),
    MALFORMED_EMAIL("malformedEmail"),
    MALFORMED_LOGIN("malformedLogin"),
    MALFORMED_CODE("malformedCode"),
    UNKNOWN_VALUE("unknownValue"),
    UNKNOWN_LOGIN("unknownLogin"),
    UNKNOWN_ORGAN("unknownOrgan"),
    CIRCLE("circle"),
    BEFORE_FROM("beforeFrom"),
    UNKNOWN_POLICY("unknownPolicy"),
    POLICY_VALUE("policyValue"),
    LAXER("laxer"),
    OWN_RELATIVE("ownRelative"),
    TOO_MANY_PEOPLE("tooManyPeople"),
    NEEDED_IN_STATE("neededInState"),
    NOT_YET("notYet"),
    NOT_IN_STATE("notInState"),
    DUPLICATE_ROW("duplicateRow");

    private final String reason;

    Fault(String reason) {
        this.reason = reason;
    }

    public String key() {
        return "import." + reason;
    }
}
