/** Stage IV: committee review, pre-review, admission form, branch vote, deliberation, talk, approval and filing. */
package org.branchwork.path.acceptance;
