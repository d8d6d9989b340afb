/** The called piece that makes a proposal public, waits for its working days, and takes and settles objections. */
package org.branchwork.path.publicnotice;
