/** Keys from outside the database: what is closed with them cannot be read in it, what is signed with them not be forged in it. */
package org.branchwork.sealing;
