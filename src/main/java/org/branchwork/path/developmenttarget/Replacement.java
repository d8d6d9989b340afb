package org.branchwork.path.developmenttarget;

import org.branchwork.task.NotRequired;

/** One sponsor goes and another comes; both by login. A warning about the one who comes (SPONSOR-SANCTION) wants its own reason. */
public record Replacement(String out, String in, String reason, @NotRequired String overrideReason) {}
