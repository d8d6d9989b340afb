/** Leave of absence: from one day until another somebody else stands in for whoever holds a post. */
package org.branchwork.organization.leave;
