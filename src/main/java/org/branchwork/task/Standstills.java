package org.branchwork.task;

import java.util.List;

/** Where cases stand still, as far as the last look at them found. */
public interface Standstills {

    List<Standstill> all();

    /** Some of those that only an administrator can help: where a step failed, or nobody may do it. */
    List<Standstill> helpless(int most);
}
