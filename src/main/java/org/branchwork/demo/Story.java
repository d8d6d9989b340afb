package org.branchwork.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to happen in one case. All days are counted back from the present day, so that the data never grows old. */
final class Story {

    /** Something somebody does beside the open tasks. */
    enum Deed {
        OBJECTS,
        WITHDRAWS
    }

    final String applicant;
    final String branch;
    private final int begins;
    private final Map<String, Integer> halts = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> pinned = new HashMap<>();
    private final Map<String, Map<Integer, Map<String, Object>>> given = new HashMap<>();
    private final Map<Integer, Deed> deeds = new HashMap<>();

    private Story(String applicant, String branch, int begins) {
        this.applicant = applicant;
        this.branch = branch;
        this.begins = begins;
    }

    static Story of(String applicant, String branch, int daysAgo) {
        return new Story(applicant, branch, daysAgo);
    }

    /** Nobody ever does these tasks. */
    Story haltsAt(String... taskKeys) {
        for (String key : taskKeys) {
            haltsAfter(0, key);
        }
        return this;
    }

    /** The task is done so many times and then left. */
    Story haltsAfter(int times, String taskKey) {
        halts.put(taskKey, times);
        return this;
    }

    /** The task, when it is there for the n-th time, is done on that day. */
    Story on(int daysAgo, String taskKey, int nth) {
        pinned.computeIfAbsent(taskKey, key -> new HashMap<>()).put(nth, daysAgo);
        return this;
    }

    Story on(int daysAgo, String taskKey) {
        return on(daysAgo, taskKey, 1);
    }

    /** What is entered the n-th time instead of the usual. */
    Story enters(String taskKey, int nth, Map<String, Object> values) {
        given.computeIfAbsent(taskKey, key -> new HashMap<>()).put(nth, values);
        return this;
    }

    Story enters(String taskKey, Map<String, Object> values) {
        return enters(taskKey, 1, values);
    }

    Story deed(int daysAgo, Deed deed) {
        deeds.put(daysAgo, deed);
        return this;
    }

    LocalDate begins(LocalDate present) {
        return present.minusDays(begins);
    }

    boolean halts(String taskKey, int doneBefore) {
        return doneBefore >= halts.getOrDefault(taskKey, Integer.MAX_VALUE);
    }

    /** How many days ago the task is done, or null to be done when its time has come. */
    Integer pinned(String taskKey, int nth) {
        return pinned.getOrDefault(taskKey, Map.of()).get(nth);
    }

    Map<String, Object> given(String taskKey, int nth) {
        return given.getOrDefault(taskKey, Map.of()).getOrDefault(nth, Map.of());
    }

    /** The days on which something happens beside the tasks. */
    List<LocalDate> eventful(LocalDate present) {
        List<LocalDate> days = new ArrayList<>();
        deeds.keySet().forEach(daysAgo -> days.add(present.minusDays(daysAgo)));
        return days;
    }

    Deed deed(LocalDate present, LocalDate day) {
        return deeds.get((int) (present.toEpochDay() - day.toEpochDay()));
    }
}
