/** Stage III: opinions, proposal, consent and notice make a development target; sponsors, political review and training follow. */
package org.branchwork.path.developmenttarget;
