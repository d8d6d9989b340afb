package org.branchwork.web.pages;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Post;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** The boards that are one step from a person's home: of the organs he leads; for administrators from the top. */
@Component
class HomeBoards {

    private final Organs organs;
    private final Posts posts;
    private final OrganisationTime time;

    HomeBoards(Organs organs, Posts posts, OrganisationTime time) {
        this.organs = organs;
        this.posts = posts;
        this.time = time;
    }

    /** @param address of the board, without the place of the application */
    record Board(String address, String kind, String name) {}

    List<Board> of(Reader reader) {
        Set<String> led = new TreeSet<>();
        posts.inForce(reader.login(), time.today()).stream()
                .filter(post -> post.kind().leads())
                .map(Post::organ)
                .forEach(led::add);
        List<Organ> all = led.isEmpty() && reader.administers() ? organs.top() : organs.named(led);
        return all.stream()
                .filter(organ -> organ.kind().carriesCases())
                .map(HomeBoards::board)
                .toList();
    }

    private static Board board(Organ organ) {
        boolean branch = organ.kind() == OrganKind.BRANCH;
        return new Board(
                (branch ? "/branches/" : "/committees/") + organ.code(), branch ? "branch" : "committee", organ.name());
    }
}
