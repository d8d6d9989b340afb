package org.branchwork.engine.hardening;

import java.util.ArrayList;
import java.util.List;
import org.branchwork.organization.PeopleDirectory;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** The person on whose behalf the engine is asked. Our own code and timers ask in nobody's name and are not checked. */
record Asking(String login, List<String> groups) {

    static Asking now() {
        CommandContext context = Context.getCommandContext();
        Authentication person = context.getAuthentication();
        boolean checked = context.getProcessEngineConfiguration().isAuthorizationEnabled()
                && context.isAuthorizationCheckEnabled()
                && person != null
                && person.getUserId() != null;
        return checked ? of(person) : null;
    }

    /** Somebody is acting, whether or not the engine checks permissions at this point. */
    static boolean somebody() {
        Authentication person = Context.getCommandContext().getAuthentication();
        return person != null && person.getUserId() != null;
    }

    boolean administers() {
        return groups.contains(PeopleDirectory.ADMINISTRATORS);
    }

    /** A copy: the engine adds to the list of groups it is given. */
    private static Asking of(Authentication person) {
        return new Asking(
                person.getUserId(),
                person.getGroupIds() == null ? new ArrayList<>() : new ArrayList<>(person.getGroupIds()));
    }
}
