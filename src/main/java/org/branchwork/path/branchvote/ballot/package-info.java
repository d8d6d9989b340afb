/**
 * The electronic ballot: blindly signed tokens handed out against the roll, then cast without a name. Nothing here is
 * written down that ties a voter to a choice, and nothing here is a task, a variable or a log entry.
 */
package org.branchwork.path.branchvote.ballot;
