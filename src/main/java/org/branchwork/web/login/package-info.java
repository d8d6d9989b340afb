/** The one login: who somebody is, and whether he still is. */
package org.branchwork.web.login;
