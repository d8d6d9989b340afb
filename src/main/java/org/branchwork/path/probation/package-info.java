/** Stage V: group and oath, assessments, the conversion application, conversion or extension or cancellation, the archive. */
package org.branchwork.path.probation;
