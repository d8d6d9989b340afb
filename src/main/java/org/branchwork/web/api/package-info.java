/** The application's HTTP interface under {@code /api}. */
package org.branchwork.web.api;
