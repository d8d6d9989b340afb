/** When the application could be reached, so that a notice nobody could see is not taken for one that ran. */
package org.branchwork.path.publicnotice.uptime;
