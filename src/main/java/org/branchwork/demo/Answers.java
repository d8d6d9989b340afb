package org.branchwork.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What people usually enter, by task. */
final class Answers {

    private final Map<String, Function<Moment, Map<String, Object>>> byTask = new HashMap<>();

    Answers() {
        CultivationAnswers.into(this);
        AcceptanceAnswers.into(this);
        ProbationAnswers.into(this);
    }

    void to(String taskKey, Function<Moment, Map<String, Object>> answer) {
        byTask.put(taskKey, answer);
    }

    Map<String, Object> of(Moment moment) {
        Map<String, Object> values =
                new LinkedHashMap<>(byTask.get(moment.task().key()).apply(moment));
        values.putAll(moment.given());
        return values;
    }

    /** The figures of a meeting of the branch committee at which nobody is against. */
    static Map<String, Object> meeting(Moment moment, String field, String decision) {
        int due = moment.committee().get().size();
        int present = due > 5 ? due - 1 : due;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("meetingOn", moment.today().toString());
        values.put("dueMembers", due);
        values.put("presentMembers", present);
        values.put("yes", present);
        values.put("no", 0);
        values.put("abstain", 0);
        values.put(field, decision);
        return values;
    }
}
