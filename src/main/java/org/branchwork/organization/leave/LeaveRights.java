package org.branchwork.organization.leave;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.PeopleDirectory;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Post;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.organization.Routing;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/**
 * Who enters a leave: the person himself, an administrator, and the secretary of his organ. A leave takes a post out of
 * somebody's hands, so a secretary enters none for who holds a post elsewhere, and whoever stands in for a secretary none for
 * the secretary.
 */
@Component
public class LeaveRights {

    private final Routing routing;
    private final Posts posts;
    private final Organs organs;
    private final Persons persons;
    private final PeopleDirectory people;
    private final OrganisationTime time;

    LeaveRights(
            Routing routing,
            Posts posts,
            Organs organs,
            Persons persons,
            PeopleDirectory people,
            OrganisationTime time) {
        this.routing = routing;
        this.posts = posts;
        this.organs = organs;
        this.persons = persons;
        this.people = people;
        this.time = time;
    }

    /** Whether he enters leaves for others at all. */
    public boolean keeps(String actor) {
        return administers(actor) || !organsOf(actor).isEmpty();
    }

    public boolean enters(String actor, String login) {
        if (actor.equals(login) || administers(actor)) {
            return true;
        }
        Set<String> his = organsOf(actor);
        List<Post> held = leading(login);
        boolean belongs = persons.findById(login)
                .filter(person -> his.contains(person.organ()))
                .isPresent();
        return (belongs || !held.isEmpty())
                && held.stream().allMatch(post -> his.contains(post.organ()) && post.kind() != PostKind.SECRETARY);
    }

    /** Also whose leave he does not enter, as a deputy needs to know how long he stands in. */
    public boolean sees(String actor, String login) {
        return actor.equals(login)
                || administers(actor)
                || around(organsOf(actor)).contains(login);
    }

    /** Those for whom he enters leaves, by login; for administrators whoever holds a post. */
    public List<Person> people(String actor) {
        Set<String> logins = administers(actor)
                ? leaders(organs.all().stream().map(organ -> organ.code()).collect(Collectors.toSet()))
                : around(organsOf(actor));
        return persons.get(logins).stream()
                .filter(person -> !person.login().equals(actor) && enters(actor, person.login()))
                .toList();
    }

    private boolean administers(String actor) {
        return people.administers(actor, time.today());
    }

    /** The organs whose secretary he is or stands in for, with the groups of a branch. */
    private Set<String> organsOf(String actor) {
        Set<String> codes = new TreeSet<>(routing.organsOf(actor, time.today()));
        for (String code : List.copyOf(codes)) {
            if (organs.get(code).kind() == OrganKind.BRANCH) {
                organs.groupsOf(code).forEach(group -> codes.add(group.code()));
            }
        }
        return codes;
    }

    private Set<String> around(Set<String> codes) {
        Set<String> logins = leaders(codes);
        persons.findByOrganInOrderByLogin(codes).stream()
                .filter(person -> person.membershipOn(time.today()).inParty())
                .forEach(person -> logins.add(person.login()));
        return logins;
    }

    private Set<String> leaders(Set<String> codes) {
        return posts.at(codes, time.today()).stream()
                .filter(post -> post.kind().leads())
                .map(Post::login)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Post> leading(String login) {
        return posts.notOver(login, time.today()).stream()
                .filter(post -> post.kind().leads())
                .toList();
    }
}
