/** The pages served to a browser without any script: tasks of people without Tasklist, cases, applications, imports. */
package org.branchwork.web.pages;
