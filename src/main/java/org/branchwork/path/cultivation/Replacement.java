package org.branchwork.path.cultivation;

import org.branchwork.task.NotRequired;

/** One contact goes and another comes; both by login. */
public record Replacement(String out, String in, String reason, @NotRequired String overrideReason) {}
