/** A branch general meeting that votes on one case: due list, attendance, written opinions, two counts, resolution. */
package org.branchwork.path.branchvote;
