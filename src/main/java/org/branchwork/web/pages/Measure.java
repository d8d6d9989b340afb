package org.branchwork.web.pages;

/** What a branch secretary may set in motion beside the tasks; each has a page of its own under its name in small letters. */
enum Measure {
    CONTACTS,
    SPONSORS,
    REVIEW;

    public String path() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
