package org.branchwork.engine.hardening;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Lets our code ask the engine in its own name while a person's call is being answered, and gives the person back. */
public final class OwnName {

    private OwnName() {}

    public static <T> T ask(IdentityService identity, Supplier<T> question) {
        Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
