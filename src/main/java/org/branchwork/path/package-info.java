/** The path of a case, one package for each model; they do not know each other. */
package org.branchwork.path;
