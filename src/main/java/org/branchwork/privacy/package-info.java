/** What is kept about people, why and how long: the catalogue, everybody's own file, and erasure. */
package org.branchwork.privacy;
