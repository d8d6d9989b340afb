package org.branchwork.task;

import java.util.List;

/**
 * A group of fields under one heading.
 *
 * @param element its id in the form's file, by which other languages name the heading
 * @param label   the heading
 * @param fields  the keys of its fields, in order
 */
public record FormSection(String element, String label, List<String> fields) {}
