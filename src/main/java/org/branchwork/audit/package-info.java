/** The record of who did what, when, under which rule; written in the transaction of the act. */
package org.branchwork.audit;
