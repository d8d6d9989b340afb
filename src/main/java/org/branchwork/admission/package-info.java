/** The spine: the case of one person, its states and facts, and the steps between them. */
package org.branchwork.admission;
