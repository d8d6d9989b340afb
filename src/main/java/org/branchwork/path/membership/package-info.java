/** The whole path: early ends, which reach every stage. */
package org.branchwork.path.membership;
