package org.branchwork.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The calls Tasklist makes, recorded from a browser: all that people who are not administrators may ask the engine. */
final class TasklistCalls {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String ID = "[0-9a-f-]{36}";
    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> GET = Set.of("GET");
    private static final Set<String> POST = Set.of("POST");

    private static final List<Call> CALLS = List.of(
            call(READ, "/camunda/app/tasklist(/.*)?"),
            call(READ, "/camunda/((lib|assets)/[\\w./-]+|favicon\\.ico)"),
            call(GET, "/camunda/api/tasklist/plugin/[\\w-]+/static/.*"),
            call(GET, "/camunda/api/admin/auth/user/default"),
            call(GET, "/camunda/api/engine/engine/"),
            call(GET, ENGINE + "/user/(?<self>[\\w.-]+)/profile"),
            call(Set.of("GET", "OPTIONS"), ENGINE + "/filter"),
            call(GET, ENGINE + "/filter/count"),
            call(Set.of("GET", "POST"), ENGINE + "/filter/" + ID + "/(list|count)"),
            call(GET, ENGINE + "/task"),
            call(GET, ENGINE + "/task/(?<task>" + ID + ")(/(form|deployed-form|form-variables|identity-links))?"),
            call(GET, ENGINE + "/task/(?<task>" + ID + ")/(?<comment>comment)"),
            call(POST, ENGINE + "/task/(?<task>" + ID + ")/(claim|unclaim|submit-form|complete)"),
            call(GET, ENGINE + "/process-definition/[\\w:-]+/xml"),
            call(GET, ENGINE + "/history/user-operation(/count)?"));

    private TasklistCalls() {}

    /**
     * @param self the login in the address, or null
     * @param task the task in the address, or null
     * @param comments asks for the remarks at a task, which are not kept in the engine
     */
    record Found(String self, String task, boolean comments) {}

    static Optional<Found> find(String method, String path) {
        return CALLS.stream()
                .filter(call -> call.methods().contains(method))
                .map(call -> call.match(path))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Call call(Set<String> methods, String path) {
        return new Call(methods, Pattern.compile(path));
    }

    private record Call(Set<String> methods, Pattern path) {

        private Optional<Found> match(String address) {
            Matcher match = path.matcher(address);
            return match.matches()
                    ? Optional.of(new Found(part(match, "self"), part(match, "task"), part(match, "comment") != null))
                    : Optional.empty();
        }

        private String part(Matcher match, String name) {
            return path.pattern().contains("?<" + name + ">") ? match.group(name) : null;
        }
    }
}
