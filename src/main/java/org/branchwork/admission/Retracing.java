package org.branchwork.admission;

import java.util.OptionalLong;

/** Whether a stage started anew is being walked along the steps taken before, and how far that walk has come. */
public interface Retracing {

    /** The id of the step being walked; empty where nothing is walked again. */
    OptionalLong step();
}
