package org.branchwork.web.pages;

import java.util.List;
import java.util.Optional;
import org.branchwork.admission.Companions;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Post;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.web.api.AuditReaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asked by the layout, so that every page, an error's too, has the same frame. */
@Component("readers")
class Readers {

    private final Persons persons;
    private final Posts posts;
    private final Companions companions;
    private final AuditReaders audit;
    private final OrganisationTime time;

    Readers(Persons persons, Posts posts, Companions companions, AuditReaders audit, OrganisationTime time) {
        this.persons = persons;
        this.posts = posts;
        this.companions = companions;
        this.audit = audit;
        this.time = time;
    }

    /** Null before the login. */
    public Reader present() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getName)
                .flatMap(persons::findById)
                .map(this::reader)
                .orElse(null);
    }

    Reader of(String login) {
        return reader(persons.get(login));
    }

    private Reader reader(Person person) {
        List<Post> held = posts.inForce(person.login(), time.today());
        boolean administers = held.stream().anyMatch(Readers::administers);
        boolean leads =
                administers || held.stream().anyMatch(post -> post.kind().leads());
        boolean works =
                held.stream().anyMatch(post -> !administers(post)) || companions.accompaniesAnybody(person.login());
        return new Reader(person.login(), person.name(), administers, leads, works, audit.mayVerify(person.login()));
    }

    private static boolean administers(Post post) {
        return post.kind() == PostKind.ADMINISTRATOR;
    }
}
