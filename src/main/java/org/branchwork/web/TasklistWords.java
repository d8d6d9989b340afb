package org.branchwork.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.rulebook.Sentences;
import org.springframework.stereotype.Component;

/** What our scripts say in Tasklist, and its keys with what they do. */
@Component
class TasklistWords {

    private static final List<String> NAMES = List.of(
            "home",
            "list",
            "applicant",
            "caseNumber",
            "search",
            "criterion",
            "filtersShown",
            "listShown",
            "taskShown",
            "widened",
            "narrowed",
            "direction",
            "returned",
            "remove",
            "close",
            "help",
            "helpTitle",
            "helpFilters",
            "helpClaim",
            "helpComplete",
            "helpCase",
            "helpLost",
            "helpDone",
            "dueDate",
            "taskName",
            "assignee",
            "created");

    private static final List<Map.Entry<String, String>> KEYS = List.of(
            Map.entry("claimTask", "ctrl+alt+c"),
            Map.entry("focusFilter", "ctrl+shift+f"),
            Map.entry("focusList", "ctrl+alt+l"),
            Map.entry("focusForm", "ctrl+alt+f"));

    private final Sentences sentences;

    TasklistWords(Sentences sentences) {
        this.sentences = sentences;
    }

    Map<String, String> own(Locale language) {
        Map<String, String> words = new LinkedHashMap<>();
        NAMES.forEach(name -> words.put(name, sentences.text("tasklist.words." + name, language)));
        return words;
    }

    Map<String, Object> shortcuts(Locale language) {
        Map<String, Object> shortcuts = new LinkedHashMap<>();
        KEYS.forEach(one -> shortcuts.put(
                one.getKey(),
                Map.of(
                        "key", one.getValue(),
                        "description", sentences.text("tasklist.shortcut." + one.getKey(), language))));
        return shortcuts;
    }
}
