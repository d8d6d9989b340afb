package org.branchwork.dossier.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom a paper is about.
 *
 * @param gender    the name of a text {@code gender.<gender>}
 * @param category  the name of a text {@code category.<category>}
 * @param committee the one with approval authority, or empty
 */
public record Head(
        String name,
        String gender,
        LocalDate birthDate,
        String category,
        String branch,
        String committee,
        String state,
        List<String> contacts,
        List<String> sponsors) {}
