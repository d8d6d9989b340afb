package org.branchwork.admission;

/** A change of state was asked for without the facts it rests on; this is never a user's mistake but a moved token or an edited variable. */
public class MilestoneMissing extends IllegalStateException {

    public MilestoneMissing(String caseNumber, String what) {
        super("case " + caseNumber + ": " + what);
    }
}
