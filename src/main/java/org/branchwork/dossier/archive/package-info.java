/** The archive package of a case: papers, facts and files, readable without this application. */
package org.branchwork.dossier.archive;
