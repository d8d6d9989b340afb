package org.branchwork.web.problem;

/** The addresses answered to programs: JSON and problem details, never a page. */
public final class ProgramPaths {

    private ProgramPaths() {}

    public static boolean covers(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/");
    }
}
