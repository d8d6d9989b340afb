/** Stage II: determined as activist, filed, given contacts, and assessed round by round until mature. */
package org.branchwork.path.cultivation;
