/** How a refusal or a fault is answered, to programs and to people. */
package org.branchwork.web.problem;
