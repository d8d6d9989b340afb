package org.branchwork.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.regex.Pattern;

/**
 * Tasklist and Cockpit ask for some lists without saying how many they want, which the limit on results refuses. This
 * says it for them; whatever is no list takes no notice.
 */
class PagedRequest extends HttpServletRequestWrapper {

    private static final Pattern LISTS =
            Pattern.compile("/camunda/api/(engine/engine|cockpit/plugin/[\\w-]+)/default/.*");

    private final int limit;

    private PagedRequest(HttpServletRequest request, int limit) {
        super(request);
        this.limit = limit;
    }

    static HttpServletRequest of(HttpServletRequest request, int limit) {
        boolean unlimited = request.getMethod().equals("GET")
                && LISTS.matcher(request.getRequestURI()).matches()
                && request.getParameter("maxResults") == null;
        return unlimited ? new PagedRequest(request, limit) : request;
    }

    @Override
    public String getQueryString() {
        String asked = super.getQueryString();
        return (asked == null ? "" : asked + "&") + "maxResults=" + limit;
    }
}
