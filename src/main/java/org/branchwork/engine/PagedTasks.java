package org.branchwork.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * After each completion Tasklist asks for the person's other tasks of that process without saying how many, which the
 * limit on results refuses. This says it.
 */
class PagedTasks extends HttpServletRequestWrapper {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String LIMIT = "maxResults=50";

    private PagedTasks(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest of(HttpServletRequest request) {
        boolean unlimited = request.getMethod().equals("GET")
                && request.getRequestURI().equals(TASKS)
                && request.getParameter("maxResults") == null;
        return unlimited ? new PagedTasks(request) : request;
    }

    @Override
    public String getQueryString() {
        String asked = super.getQueryString();
        return asked == null ? LIMIT : asked + "&" + LIMIT;
    }
}
