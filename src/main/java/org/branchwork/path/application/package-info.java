/** Stage I: the application is received and the intake talk held. */
package org.branchwork.path.application;
