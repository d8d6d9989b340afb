/** Files that belong to a case: what may come in, where they are kept closed, and who may have them. */
package org.branchwork.dossier.documents;
