package org.branchwork.web.pages;

import java.security.Principal;
import java.time.LocalDate;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Post;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the application knows a person as, and what he settles for himself: language, calendar, his own file. */
@Controller
class MePage {

    private final Persons persons;
    private final Posts posts;
    private final Organs organs;
    private final OrganisationTime time;

    MePage(Persons persons, Posts posts, Organs organs, OrganisationTime time) {
        this.persons = persons;
        this.posts = posts;
        this.organs = organs;
        this.time = time;
    }

    record Held(PostKind kind, String organ, LocalDate from, LocalDate until) {}

    @GetMapping("/me")
    String me(Principal reader, Model model) {
        Person person = persons.get(reader.getName());
        LocalDate today = time.today();
        model.addAttribute("person", person);
        model.addAttribute("organ", named(person.organ()));
        model.addAttribute("membership", person.membershipOn(today));
        model.addAttribute(
                "posts",
                posts.inForce(person.login(), today).stream().map(this::held).toList());
        return "me";
    }

    private Held held(Post post) {
        return new Held(post.kind(), named(post.organ()), post.from(), post.until());
    }

    private String named(String code) {
        return organs.find(code).map(Organ::name).orElse(code);
    }
}
