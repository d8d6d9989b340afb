package org.branchwork.admission;

/** Who walks beside a person: a cultivation contact (Art. 9) or a sponsor (Art. 14). */
public enum CompanionRole {
    CONTACT,
    SPONSOR
}
