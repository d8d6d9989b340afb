/** The rules, their values by the date of the act, and checks that explain themselves. */
package org.branchwork.rulebook;
