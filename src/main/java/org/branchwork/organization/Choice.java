package org.branchwork.organization;

/** One person to pick in a form: the label names him and, in brackets, why he may not act. */
public record Choice(String login, String label) {}
