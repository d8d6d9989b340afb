/** Mail: an outbox filled in the transaction that has something to tell, and the postman who empties it. */
package org.branchwork.notification;
