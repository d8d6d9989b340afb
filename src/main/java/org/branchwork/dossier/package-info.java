/** The papers of a case: what the archive holds, what is handed over, and the numbered admission forms. */
package org.branchwork.dossier;
