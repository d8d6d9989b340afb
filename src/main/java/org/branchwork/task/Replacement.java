package org.branchwork.task;

/**
 * One contact or sponsor goes and another comes; both by login.
 *
 * @param out            empty only where a sponsor is missing, as after a transfer
 * @param overrideReason why the one who comes is taken in spite of a warning, or null
 */
public record Replacement(
        @NotRequired @People String out, @People String in, String reason, @NotRequired String overrideReason) {}
