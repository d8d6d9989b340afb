/** Which days are still to come in a case, and when each can be at the earliest. */
package org.branchwork.deadlines;
