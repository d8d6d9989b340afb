package org.branchwork.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything else, so that refusals carry the same headers as pages. */
class SecurityHeaders extends OncePerRequestFilter {

    /** Tasklist and Cockpit evaluate templates, load what they loaded scripts from, print and open links. */
    private static final String ENGINE_POLICY =
            "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'; sandbox allow-forms allow-scripts"
                    + " allow-same-origin allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

    private static final String OWN_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** These carry a version in their address, or change with the application only. */
    private static final Pattern KEPT_BY_BROWSERS = Pattern.compile("/css/.*|/camunda/(lib|assets)/.*");

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // not no-referrer: browsers would then send "Origin: null", which the engine's own check cannot read
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        // what a notice says about people is for its days, not for the stores of search engines
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!KEPT_BY_BROWSERS.matcher(request.getRequestURI()).matches()) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.getRequestURI().startsWith("/camunda")) {
            String nonce = nonce();
            response.setHeader("Content-Security-Policy", ENGINE_POLICY.formatted(nonce));
            chain.doFilter(new NonceRequest(request, nonce), response);
        } else {
            response.setHeader("Content-Security-Policy", OWN_POLICY);
            chain.doFilter(request, response);
        }
    }

    private String nonce() {
        byte[] bytes = new byte[20];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
