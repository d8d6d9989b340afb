package org.branchwork.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.branchwork.organization.PostGroup;
import org.branchwork.organization.Posts;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.stereotype.Component;

/** Whose turn a task is today: who took it up, or else all to whom it is offered and who are there. */
@Component
public class WhoActs {

    private final Posts posts;
    private final OrganisationTime time;

    WhoActs(Posts posts, OrganisationTime time) {
        this.posts = posts;
        this.time = time;
    }

    /** The logins; empty where nobody holds the post. */
    public Set<String> on(OpenTask task) {
        Set<String> offered = new TreeSet<>(task.people());
        List<PostGroup> groups = task.groups().stream()
                .map(PostGroup::parse)
                .flatMap(Optional::stream)
                .toList();
        if (!groups.isEmpty()) {
            offered.addAll(posts.acting(groups, time.today()).people());
        }
        boolean taken = task.assignee() != null && (task.byName() || offered.contains(task.assignee()));
        return taken ? Set.of(task.assignee()) : offered;
    }
}
