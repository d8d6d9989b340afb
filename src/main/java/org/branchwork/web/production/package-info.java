/** What an installation in earnest must be set to. */
package org.branchwork.web.production;
