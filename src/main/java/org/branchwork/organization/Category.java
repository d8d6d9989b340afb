package org.branchwork.organization;

/** The group a person counts in for the yearly figures. */
public enum Category {
    STUDENT,
    STAFF,
    TEACHER,
    OTHER
}
