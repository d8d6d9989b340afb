package org.branchwork.organization.imports;

import java.util.Set;

/** The logins and organs that are there before a file is read. */
record Known(Set<String> logins, Set<String> organs) {}
