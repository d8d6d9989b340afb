package org.branchwork.web;

/** The addresses answered to programs: JSON and problem details, never a page. */
final class ProgramPaths {

    private ProgramPaths() {}

    static boolean covers(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/");
    }
}
