/** Approval by the committee with authority: each member decides by name, the secretary concludes. */
package org.branchwork.path.committeeapproval;
