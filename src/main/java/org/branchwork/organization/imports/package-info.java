/** Files that bring organs, people, posts, sanctions and kinship in: read, checked as a whole, and taken or refused as a whole. */
package org.branchwork.organization.imports;
