package org.branchwork.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.branchwork.rulebook.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets people who are not administrators make the calls of Tasklist about tasks that concern them; all else is not there.
 * Administrators read everything and change what {@link AdministratorCalls} names.
 */
public class AllowList extends OncePerRequestFilter {

    private static final String OPERATIONS = "/camunda/api/engine/engine/default/history/user-operation";

    private final OnBehalf onBehalf;
    private final TaskRelation relation;
    private final EngineAnswers answers;

    public AllowList(OnBehalf onBehalf, TaskRelation relation, EngineAnswers answers) {
        this.onBehalf = onBehalf;
        this.relation = relation;
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals("/camunda") && !path.startsWith("/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String login = request.getRemoteUser();
        if (onBehalf.administers(login)) {
            administrator(request, response, chain);
            return;
        }
        TasklistCalls.Found call = TasklistCalls.find(request.getMethod(), request.getRequestURI())
                .filter(found -> found.self() == null || found.self().equals(login))
                .orElse(null);
        String task = call == null ? null : task(call, request);
        if (call == null || "".equals(task)) {
            answers.write(response, Refusal.of(Refusal.Kind.NOT_FOUND, "no-such-call"), login);
        } else if (task != null && !relation.concerns(login, task)) {
            answers.write(response, relation.none(login, task), login);
        } else if (call.comments()) {
            noComments(response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** He reads everything, mends what is stuck, and does the tasks that are his as a person. */
    private void administrator(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String method = request.getMethod();
        String path = request.getRequestURI();
        if (AdministratorCalls.allow(method, path)
                || TasklistCalls.find(method, path).isPresent()) {
            chain.doFilter(request, response);
        } else {
            answers.write(response, Refusal.of(Refusal.Kind.NOT_ALLOWED, "engine-write"), request.getRemoteUser());
        }
    }

    /** The task meant, null where none is, empty where one must be named and is not. */
    private static String task(TasklistCalls.Found call, HttpServletRequest request) {
        if (!request.getRequestURI().startsWith(OPERATIONS)) {
            return call.task();
        }
        String named = request.getParameter("taskId");
        return named == null ? "" : named;
    }

    /** Remarks belong to the case; Tasklist asks nevertheless and would show a fault. */
    private static void noComments(HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write("[]");
    }
}
