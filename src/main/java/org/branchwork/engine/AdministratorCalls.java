package org.branchwork.engine;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What administrators may change by the engine's own interface: what gets a stuck case going again. Everything may be read.
 * Moving tokens, writing variables, giving tasks to people, deploying and deleting are in no hand: a case moves by its
 * steps, and what happened stays.
 */
final class AdministratorCalls {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Lists and counts, asked for by POST where the criteria do not fit an address. */
    private static final String ASKED = "(?:history/)?(?:task|process-instance|process-definition|activity-instance"
            + "|execution|incident|job|job-definition|external-task|variable-instance|batch|deployment"
            + "|decision-definition|decision-instance|authorization|user|group|user-operation)(?:/count)?"
            + "|filter/[0-9a-f-]{36}/(?:list|count)";

    private static final String MENDED = "job/[\\w-]+/(?:retries|duedate|duedate/recalculate|suspended)"
            + "|job-definition/[\\w-]+/(?:retries|suspended|jobPriority)"
            + "|process-instance/(?:[\\w-]+/suspended|job-retries)"
            + "|process-definition/[\\w:.-]+/suspended"
            + "|incident/[\\w-]+/annotation";

    private static final Pattern ENGINE =
            Pattern.compile("/camunda/api/engine/engine/default/(?:" + ASKED + "|" + MENDED + ")");

    /** Cockpit's own questions, which change nothing. */
    private static final Pattern COCKPIT = Pattern.compile("/camunda/api/cockpit/plugin/[\\w-]+/default/[\\w/:-]+");

    private AdministratorCalls() {}

    static boolean allow(String method, String path) {
        return READING.contains(method)
                || ENGINE.matcher(path).matches()
                || method.equals("POST") && COCKPIT.matcher(path).matches();
    }
}
