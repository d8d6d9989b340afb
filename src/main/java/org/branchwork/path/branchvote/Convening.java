package org.branchwork.path.branchvote;

import java.util.Collection;
import java.util.List;

/**
 * How a meeting is called.
 *
 * @param tellers logins of the first and the second
 */
record Convening(Meeting meeting, List<String> tellers, Collection<Exclusion> exclusions) {}
