package org.branchwork.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.branchwork.engine.hardening.OwnName;
import org.branchwork.organization.PeopleDirectory;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Asks the engine in a person's name, so that it answers with what concerns him and nothing else. */
@Component
public class OnBehalf {

    private final IdentityService identity;
    private final PeopleDirectory people;
    private final Clock clock;

    public OnBehalf(IdentityService identity, PeopleDirectory people, Clock clock) {
        this.identity = identity;
        this.people = people;
        this.clock = clock;
    }

    public <T> T of(String login, Supplier<T> question) {
        identity.setAuthentication(login, groupsOf(login));
        try {
            return question.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /**
     * In the application's own name, from within a person's call: what it reads to show a form is not what the person may
     * list, and the limit on his lists is none on ours.
     */
    public <T> T ofTheApplication(Supplier<T> question) {
        return OwnName.ask(identity, question);
    }

    public boolean administers(String login) {
        return people.administers(login, LocalDate.now(clock));
    }

    /** The posts in force today, and one group of his own: the engine's filters refuse an empty list of groups. */
    public List<String> groupsOf(String login) {
        List<String> groups = new ArrayList<>(people.groupsOf(login, LocalDate.now(clock)));
        groups.add("u-" + login);
        return groups;
    }
}
