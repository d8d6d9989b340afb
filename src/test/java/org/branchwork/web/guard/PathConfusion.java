package org.branchwork.web.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Addresses of the engine's web applications, each written in ways its parts might read differently, without any login. */
final class PathConfusion {

    /** What the bare engine lets in of them; {@code UndefendedTest} counts it. */
    static final int BARE = 81;

    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405);

    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    private static final List<String> RESOURCES = List.of(
            ENGINE + "user",
            ENGINE + "user/count",
            ENGINE + "user/admin/profile",
            ENGINE + "group",
            ENGINE + "task",
            ENGINE + "task/count",
            ENGINE + "task/report/candidate-group-count",
            ENGINE + "filter",
            ENGINE + "process-instance",
            ENGINE + "process-instance/count",
            ENGINE + "process-definition",
            ENGINE + "process-definition/statistics",
            ENGINE + "deployment",
            ENGINE + "authorization",
            ENGINE + "authorization/count",
            ENGINE + "variable-instance",
            ENGINE + "execution",
            ENGINE + "incident",
            ENGINE + "job",
            ENGINE + "job-definition",
            ENGINE + "batch",
            ENGINE + "metrics",
            ENGINE + "schema/log",
            ENGINE + "version",
            ENGINE + "history/task",
            ENGINE + "history/process-instance",
            ENGINE + "history/user-operation",
            ENGINE + "history/identity-link-log",
            "/camunda/api/admin/auth/user/default",
            "/camunda/api/cockpit/plugin/base/default/process-definition/statistics");

    /** Each takes an address and writes it otherwise. */
    private static final List<UnaryOperator<String>> MUTATIONS = List.of(
            path -> path,
            path -> path.replace("/engine/default", ";x/engine/default"),
            path -> path.replace("engine/engine/", "engine/engine;x/"),
            path -> path.replace("engine/engine/", "engine/engine;/"),
            path -> path.replace("engine/engine/", "engine/engine;a=b/"),
            path -> path.replace("engine/engine/", "engine;x/engine/"),
            path -> path.replace("/default", "/default;x"),
            path -> path.replace("/default", "/default;"),
            path -> path.replace("/api/", "/api;x/"),
            path -> path.replace("/camunda/", "/camunda;x/"),
            path -> "/;x" + path,
            path -> path + ";x",
            path -> path + ";jsessionid=1",
            path -> path.replace("/api/", "//api/"),
            path -> "/" + path,
            path -> path.replace("/default", "//default"),
            path -> path.replace("engine/engine/", "engine//engine/"),
            path -> path.replace("/camunda/", "/camunda/./"),
            path -> path.replace("/api/", "/./api/"),
            path -> path.replace("/camunda/", "/camunda/x/../"),
            path -> path.replace("/api/", "/app/../api/"),
            path -> "/css/.." + path,
            path -> "/login/.." + path,
            path -> path.replace("camunda", "%63amunda"),
            path -> path.replace("/api/", "/%61pi/"),
            path -> path.replace("default", "d%65fault"),
            path -> path.replace("engine/engine/", "engine%2fengine/"),
            path -> path.replace("/camunda/", "/camunda%2f"),
            path -> path.replace("engine/engine/", "engine/engine%3bx/"),
            path -> path.replace("/camunda/", "/camunda/%2e/"),
            path -> path.replace("/camunda/", "/camunda/x/%2e%2e/"),
            path -> path.replace("/camunda/", "/camunda/x/..;/"),
            path -> path.replace("/", "\\").replaceFirst("\\\\", "/"),
            path -> path.replace("/camunda/", "/camunda%5c"),
            path -> path + "/",
            path -> path + "%20",
            path -> path + "%00",
            path -> path + "%252f",
            path -> path + ".json",
            path -> path.replace("camunda", "CAMUNDA"),
            path -> path + "?x=/../y;z");

    record Try(String method, String path, int status) {

        boolean letIn() {
            return !REFUSALS.contains(status);
        }

        /** With data, or with a write done: what a page of the engine's own login says does not count. */
        boolean served() {
            return status / 100 == 2;
        }
    }

    private PathConfusion() {}

    static List<Try> tries(int port, String headers) {
        List<Try> tries = new ArrayList<>();
        for (String resource : RESOURCES) {
            for (UnaryOperator<String> mutation : MUTATIONS) {
                for (String method : List.of("GET", "POST")) {
                    String path = mutation.apply(resource);
                    tries.add(new Try(
                            method,
                            path,
                            RawHttp.send(
                                            port,
                                            method,
                                            path,
                                            "Accept: application/json\r\nContent-Type: application/json\r\n" + headers,
                                            method.equals("POST") ? "{}" : "")
                                    .status()));
                }
            }
        }
        return tries;
    }
}
