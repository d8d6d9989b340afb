/** The filters that stand before everything: which addresses, how often, with what headers. */
package org.branchwork.web.guard;
