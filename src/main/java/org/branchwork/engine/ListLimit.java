package org.branchwork.engine;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Cockpit asks for some lists whole, as for the versions of a model; the engine, which answers no endless list, would refuse. */
@Provider
@PreMatching
@Component
class ListLimit implements ContainerRequestFilter {

    private static final String MOST = "maxResults";

    private final int limit;

    ListLimit(@Value("${camunda.bpm.generic-properties.properties.query-max-results-limit}") int limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean open = !request.getUriInfo().getQueryParameters().containsKey(MOST);
        if (open && request.getMethod().equals(HttpMethod.GET)) {
            request.setRequestUri(request.getUriInfo()
                    .getRequestUriBuilder()
                    .queryParam(MOST, limit)
                    .build());
        }
    }
}
