package org.branchwork.organization.imports;

import org.branchwork.rulebook.Refusal;

/** Opens the cases of people in mid-procedure; the path does. */
public interface RunningCases {

    /**
     * @return UNCHANGED for a row that was taken before, word for word
     * @throws Refusal naming all that speaks against it, each field by its column; nothing was written of it then
     */
    Effect take(RunningCase row, Bringing bringing);
}
