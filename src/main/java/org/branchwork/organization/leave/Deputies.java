package org.branchwork.organization.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.organization.Choice;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Post;
import org.branchwork.organization.Posts;
import org.springframework.stereotype.Component;

/** Whom somebody on leave may choose to stand in: who holds a fit post at the same organ, and at no other. */
@Component
public class Deputies {

    private final Posts posts;
    private final Persons persons;

    Deputies(Posts posts, Persons persons) {
        this.posts = posts;
        this.persons = persons;
    }

    /** By the posts of that day; empty for who holds none in which another could act. */
    public List<Choice> of(String login, LocalDate day) {
        return persons.get(logins(login, day)).stream()
                .map(person -> new Choice(person.login(), person.label()))
                .toList();
    }

    Set<String> logins(String login, LocalDate day) {
        Set<String> fit = new TreeSet<>();
        for (Post held : posts.inForce(login, day)) {
            posts.at(List.of(held.organ()), day).stream()
                    .filter(post -> held.kind().deputies().contains(post.kind()))
                    .forEach(post -> fit.add(post.login()));
        }
        fit.remove(login);
        return fit;
    }
}
