package org.branchwork.dossier.papers;

import java.time.LocalDate;
import java.util.Map;

/**
 * One paper, ready to be set.
 *
 * @param template   in {@code templates/papers}
 * @param key        of the kind of paper
 * @param caseNumber printed on every page; null on what hangs in public
 * @param on         the day that tells it from others of its kind, or null
 * @param content    what the template fills in
 */
public record Sheet(String template, String key, String caseNumber, LocalDate on, Map<String, Object> content) {}
