package org.branchwork.web.api;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.organization.Languages;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is, the language he is spoken to in, and the posts he holds today. */
@RestController
class MeApi {

    private final Persons persons;
    private final Posts posts;
    private final Languages languages;
    private final OrganisationTime time;

    MeApi(Persons persons, Posts posts, Languages languages, OrganisationTime time) {
        this.persons = persons;
        this.posts = posts;
        this.languages = languages;
        this.time = time;
    }

    record Held(String organization, String post, LocalDate from, LocalDate until) {}

    record Me(String login, String name, String organization, String membership, String language, List<Held> posts) {}

    @GetMapping("/api/me")
    Me me(Principal caller) {
        Person person = persons.get(caller.getName());
        List<Held> held = posts.inForce(person.login(), time.today()).stream()
                .map(post -> new Held(post.organ(), post.kind().name(), post.from(), post.until()))
                .toList();
        return new Me(
                person.login(),
                person.name(),
                person.organ(),
                person.membershipOn(time.today()).name(),
                languages.of(person.login()).toLanguageTag(),
                held);
    }
}
