package org.branchwork.rulebook;

import java.time.LocalDate;

/** Local policy, asked for through here: who stands above whom is no matter of the rulebook. */
public interface Policies {

    /** What holds for an organ on the day of an act: of each key what it has settled itself, else the nearest organ above it. */
    PoliciesInForce of(String organ, LocalDate day);
}
