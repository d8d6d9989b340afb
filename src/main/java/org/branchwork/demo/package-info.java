/** Demonstration data for the profile {@code demo}: a school of three branches, and cases at every step and every kind of waiting. */
package org.branchwork.demo;
