package org.branchwork.path.acceptance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Persons;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.task.Option;
import org.springframework.stereotype.Component;

/** Who may be sent by the higher committee to talk with a person: one of its own members or an organizer (Art. 23). */
@Component
class Talkers {

    private final Organs organs;
    private final Posts posts;
    private final Persons persons;

    Talkers(Organs organs, Posts posts, Persons persons) {
        this.organs = organs;
        this.posts = posts;
        this.persons = persons;
    }

    List<Option> options(MembershipCase theCase, LocalDate day) {
        return persons.get(on(theCase, day)).stream()
                .map(person -> new Option(person.login(), person.label()))
                .toList();
    }

    boolean maySend(String login, MembershipCase theCase, LocalDate day) {
        return on(theCase, day).contains(login);
    }

    private Set<String> on(MembershipCase theCase, LocalDate day) {
        Set<String> logins = new TreeSet<>();
        organs.higherCommittee(theCase.branch()).ifPresent(committee -> Arrays.stream(PostKind.values())
                .filter(PostKind::leads)
                .forEach(kind -> logins.addAll(posts.holders(committee.code(), kind, day))));
        return logins;
    }
}
