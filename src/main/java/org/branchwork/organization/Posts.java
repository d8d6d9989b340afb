package org.branchwork.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The posts in force and the groups they make. A group {@code <POST>-<ORGAN>} names who acts: whoever holds the post and,
 * where nobody does, whoever stands in ({@link PostKind#actedForBy}).
 */
@Component
public class Posts {

    private final PostRepository posts;

    Posts(PostRepository posts) {
        this.posts = posts;
    }

    public List<Post> inForce(String login, LocalDate on) {
        return posts.findByLoginOrderByFromAscIdAsc(login).stream()
                .filter(post -> post.inForceOn(on))
                .toList();
    }

    /** The logins of those who hold the post itself, without stand-ins. */
    public Set<String> holders(String organ, PostKind kind, LocalDate on) {
        return new HeldPosts(posts.inForceAt(List.of(organ), on)).holders(organ, kind);
    }

    public Set<String> administrators(LocalDate on) {
        return new TreeSet<>(posts.holdersAnywhere(PostKind.ADMINISTRATOR, on));
    }

    /** Every group this person is in that day, from one statement: it is asked on each web request. */
    public Set<String> groupsOf(String login, LocalDate on) {
        return new HeldPosts(posts.inForceBeside(login, on)).groups(acting -> acting.contains(login));
    }

    /** Every group somebody is in that day, from one statement. */
    public Set<String> groups(LocalDate on) {
        return new HeldPosts(posts.inForce(on)).groups(acting -> !acting.isEmpty());
    }

    /** The logins in a group that day, stand-ins included; empty for a group nobody has heard of. */
    public Set<String> actingIn(String group, LocalDate on) {
        if (group.equals(PeopleDirectory.ADMINISTRATORS)) {
            return administrators(on);
        }
        return PostGroup.parse(group)
                .map(one -> acting(List.of(one), on).people())
                .orElse(Set.of());
    }

    /** The same for several groups, from one statement; groups that are no post's are left out. */
    public Map<String, Set<String>> actingIn(Set<String> groups, LocalDate on) {
        List<PostGroup> parsed = groups.stream()
                .flatMap(group -> PostGroup.parse(group).stream())
                .toList();
        if (parsed.isEmpty()) {
            return Map.of();
        }
        HeldPosts held = new HeldPosts(
                posts.inForceAt(parsed.stream().map(PostGroup::organ).toList(), on));
        Map<String, Set<String>> acting = new HashMap<>();
        parsed.forEach(group ->
                acting.put(group.id(), held.acting(List.of(group), who -> true).people()));
        return acting;
    }

    /** Who acts for any of these posts that day. */
    public Acting acting(Collection<PostGroup> groups, LocalDate on) {
        return acting(groups, on, who -> true);
    }

    /** With only those people who may act. */
    Acting acting(Collection<PostGroup> groups, LocalDate on, Predicate<String> may) {
        List<String> organs = groups.stream().map(PostGroup::organ).toList();
        return new HeldPosts(posts.inForceAt(organs, on)).acting(groups, may);
    }

    /** Those of a person that are in force or will be. */
    public List<Post> notOver(String login, LocalDate on) {
        return posts.findByLoginOrderByFromAscIdAsc(login).stream()
                .filter(post -> !post.overOn(on))
                .toList();
    }

    /** All posts at these organs that are in force that day. */
    public List<Post> at(Collection<String> organs, LocalDate on) {
        return posts.findByOrganInOrderByLoginAscIdAsc(organs).stream()
                .filter(post -> post.inForceOn(on))
                .toList();
    }
}
