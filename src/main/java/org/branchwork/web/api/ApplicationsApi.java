package org.branchwork.web.api;

import java.security.Principal;
import org.branchwork.path.application.Application;
import org.branchwork.path.application.Applications;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens a case from an application letter. */
@RestController
class ApplicationsApi {

    private final Applications applications;
    private final JsonBody bodies;

    ApplicationsApi(Applications applications, JsonBody bodies) {
        this.applications = applications;
        this.bodies = bodies;
    }

    record Opened(String caseNumber) {}

    @PostMapping("/api/applications")
    @ResponseStatus(HttpStatus.CREATED)
    Opened apply(@RequestBody(required = false) byte[] body, Principal caller) {
        Application application = bodies.read(body, Application.class);
        return new Opened(applications.apply(caller.getName(), application).number());
    }
}
