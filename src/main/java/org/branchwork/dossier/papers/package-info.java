/** What stands on each paper of a case, and who may have it. */
package org.branchwork.dossier.papers;
