package org.branchwork.engine;

import org.branchwork.organization.PeopleDirectory;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** The few permissions there are. Tasks need none: whom they concern stands at the task. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void make() {
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        everybody(Resources.FILTER, Authorization.ANY, Permissions.READ);
        everybody(Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        for (Resources resource : Resources.values()) {
            administrators(resource);
        }
    }

    private void everybody(Resource resource, String id, Permission permission) {
        boolean there = authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!there) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            save(grant, resource, id, permission);
        }
    }

    private void administrators(Resource resource) {
        boolean there = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(PeopleDirectory.ADMINISTRATORS)
                        .resourceType(resource)
                        .resourceId(Authorization.ANY)
                        .count()
                > 0;
        if (!there) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(PeopleDirectory.ADMINISTRATORS);
            save(grant, resource, Authorization.ANY, Permissions.ALL);
        }
    }

    private void save(Authorization grant, Resource resource, String id, Permission permission) {
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }
}
