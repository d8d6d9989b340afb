package org.branchwork.web.api;

import org.branchwork.organization.Organs;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Refusal;
import org.springframework.stereotype.Component;

/** Who may hold the record against its heads: administrators, and who leads an organ above branches. Entries are for administrators. */
@Component
public class AuditReaders {

    private final Posts posts;
    private final Organs organs;
    private final PeopleDirectory people;
    private final OrganisationTime time;

    AuditReaders(Posts posts, Organs organs, PeopleDirectory people, OrganisationTime time) {
        this.posts = posts;
        this.organs = organs;
        this.people = people;
        this.time = time;
    }

    public boolean administers(String login) {
        return people.administers(login, time.today());
    }

    public boolean mayVerify(String login) {
        return administers(login)
                || posts.inForce(login, time.today()).stream()
                        .filter(post -> post.kind().leads())
                        .anyMatch(post -> organs.get(post.organ()).kind().guidesBranches());
    }

    /** @throws Refusal NOT_ALLOWED for anybody else */
    public void requireVerifier(String login) {
        if (!mayVerify(login)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "not-yours");
        }
    }

    /** @throws Refusal NOT_ALLOWED for anybody else */
    public void requireAdministrator(String login) {
        if (!administers(login)) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, "administrators-only");
        }
    }
}
