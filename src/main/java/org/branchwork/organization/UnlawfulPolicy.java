package org.branchwork.organization;

import java.util.List;

/** The table of policies holds what the Rules do not allow. */
public class UnlawfulPolicy extends RuntimeException {

    UnlawfulPolicy(List<String> faults) {
        super("Policies in the table organ_policy that the Rules do not allow: " + String.join("; ", faults));
    }
}
