/** Figures of a year and of the present, counted from the cases; nothing is kept that could be wrong. */
package org.branchwork.statistics;
