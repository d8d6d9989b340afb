package org.branchwork.organization.imports;

/** What a file brought: its rows without the header, how many of them are new, and how many changed what was there. */
public record ImportResult(int rows, int added, int changed) {

    public int unchanged() {
        return rows - added - changed;
    }
}
