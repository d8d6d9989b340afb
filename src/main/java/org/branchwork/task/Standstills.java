package org.branchwork.task;

import java.util.List;

/** Where cases stand still, as far as the last look at them found. */
public interface Standstills {

    List<Standstill> all();
}
