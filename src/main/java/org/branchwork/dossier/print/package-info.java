/** Sets papers as PDF: one template, our own font, and nothing read from anywhere else. */
package org.branchwork.dossier.print;
