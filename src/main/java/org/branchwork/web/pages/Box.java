package org.branchwork.web.pages;

import java.util.List;
import org.branchwork.task.Option;

/**
 * One input of a form with what stands in it.
 *
 * @param shape  how it is drawn: text textarea number date datetime-local yesno radios select checks rows, and
 *                file pick beside a field that names a file
 * @param texts  what is typed or chosen
 * @param rows   the inputs of each row of a list
 * @param wrong  what was refused about it
 * @param readOnly whether what stands in it stays
 */
record Box(
        String name,
        String shape,
        String label,
        boolean required,
        List<Option> options,
        List<String> texts,
        List<List<Box>> rows,
        List<Complaint> wrong,
        boolean readOnly) {

    /** Usable in an address and a selector. */
    public String id() {
        return id(name);
    }

    static String id(String name) {
        return "f-" + name.replaceAll("\\W+", "-");
    }

    public String text() {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** A list of lines already there, each to be answered: none is added, none taken away. */
    public boolean fixed() {
        return rows.stream().flatMap(List::stream).anyMatch(Box::readOnly);
    }

    public boolean chosen(String value) {
        return texts.contains(value);
    }

    /** The ids of what is said about it, for readers of the screen; null where nothing is. */
    public String saidIn() {
        return wrong.isEmpty() ? null : "e-" + id();
    }
}
