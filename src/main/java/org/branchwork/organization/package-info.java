/** Organs, people, the posts in force, sanctions and kinship; who may act, and the import of all of them. */
package org.branchwork.organization;
