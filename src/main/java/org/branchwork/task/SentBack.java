package org.branchwork.task;

/**
 * How a step sends a case back to be put right: its form takes {@code defects}, that of the step which repairs it
 * {@code corrections}.
 *
 * @param outcome by which it does
 * @param to      the key of the step that repairs it, which may be the same
 */
public record SentBack(String outcome, String to) {}
