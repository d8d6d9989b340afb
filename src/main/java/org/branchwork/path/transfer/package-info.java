/** Cases that go to another organisation or come from one: what is handed over, examined and taken over. */
package org.branchwork.path.transfer;
