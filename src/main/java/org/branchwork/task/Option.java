package org.branchwork.task;

import java.util.List;
import org.branchwork.organization.Choice;

/** One choice of a select, checklist or taglist. */
public record Option(String value, String label) {

    public static List<Option> people(List<Choice> people) {
        return people.stream()
                .map(person -> new Option(person.login(), person.label()))
                .toList();
    }
}
