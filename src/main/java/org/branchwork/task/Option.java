package org.branchwork.task;

/** One choice of a select, checklist or taglist. */
public record Option(String value, String label) {}
