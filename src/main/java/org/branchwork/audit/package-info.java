/** The record of who did what, when, under which rule; written in the transaction of the act, signed, and sealed in a chain. */
package org.branchwork.audit;
