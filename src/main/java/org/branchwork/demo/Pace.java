package org.branchwork.demo;

import java.util.Map;

/** How many days people usually let pass before they do a task. */
final class Pace {

    private static final int USUAL = 4;

    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("application-receive", 1),
            Map.entry("application-talk", 11),
            Map.entry("cultivation-recommend", 6),
            Map.entry("cultivation-file", 8),
            Map.entry("target-consent", 7),
            Map.entry("notice-close", 1),
            Map.entry("target-political-review", 20),
            Map.entry("target-training", 14),
            Map.entry("acceptance-pre-review", 11),
            Map.entry("vote-attendance", 0),
            Map.entry("vote-count-first", 0),
            Map.entry("vote-count-second", 0),
            Map.entry("acceptance-committee-talk", 7),
            Map.entry("approval-decide", 9),
            Map.entry("approval-conclude", 13),
            Map.entry("probation-oath", 15),
            Map.entry("probation-apply-conversion", 1),
            Map.entry("probation-archive", 9));

    private Pace() {}

    static int of(String taskKey) {
        return DAYS.getOrDefault(taskKey, USUAL);
    }
}
