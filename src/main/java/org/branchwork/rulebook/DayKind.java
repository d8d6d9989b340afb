package org.branchwork.rulebook;

/** What an announced day is: off, or a weekend day made up for one. */
public enum DayKind {
    OFF,
    WORK
}
