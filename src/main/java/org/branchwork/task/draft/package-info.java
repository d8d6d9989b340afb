/** What people have typed into forms and not handed in yet: kept for them alone, and for a while. */
package org.branchwork.task.draft;
