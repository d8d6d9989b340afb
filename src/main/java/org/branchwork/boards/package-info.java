/** Read models over many cases: what waits for whom, what is late, what comes; each asked for by the page, counted in the database. */
package org.branchwork.boards;
