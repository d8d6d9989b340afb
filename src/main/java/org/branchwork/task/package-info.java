/** The doorway: what a form shows and what it takes, one typed handler for each user task; no engine types. */
package org.branchwork.task;
