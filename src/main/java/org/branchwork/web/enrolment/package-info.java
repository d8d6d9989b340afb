/** How people get their passwords, and an installation its first administrator. */
package org.branchwork.web.enrolment;
