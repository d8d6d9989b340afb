package org.branchwork.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.branchwork.engine.ClockControl;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * In a simulation the job executor is off: after every act, whatever it made fall due at once is done before the answer
 * goes out, as it would be a moment later in real life.
 */
@Component
@Profile("simulation")
class SimulationSettling extends OncePerRequestFilter {

    private final ClockControl clock;

    SimulationSettling(ClockControl clock) {
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        clock.settle();
        answer.copyBodyToResponse();
    }
}
