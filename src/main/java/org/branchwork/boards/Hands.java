package org.branchwork.boards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchwork.organization.Posts;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** In whose hands steps are: the one each is given to, else all it is offered to by name or by post. */
@Component
public class Hands {

    private final NamedParameterJdbcTemplate jdbc;
    private final CasePeople people;
    private final Posts posts;

    Hands(NamedParameterJdbcTemplate jdbc, CasePeople people, Posts posts) {
        this.jdbc = jdbc;
        this.people = people;
        this.posts = posts;
    }

    private record Offer(String taskId, String login, String group) {}

    /** Names by task id; none where a post is vacant. */
    public Map<String, List<String>> of(Collection<Step> steps, LocalDate today) {
        if (steps.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> logins = new HashMap<>();
        steps.forEach(step -> logins.put(
                step.taskId(), step.assignee() == null ? new TreeSet<>() : new TreeSet<>(Set.of(step.assignee()))));
        List<Offer> offers = offers(steps);
        Map<String, Set<String>> acting = posts.actingIn(
                offers.stream().map(Offer::group).filter(group -> group != null).collect(Collectors.toSet()), today);
        for (Offer offer : offers) {
            logins.get(offer.taskId())
                    .addAll(
                            offer.login() != null
                                    ? Set.of(offer.login())
                                    : acting.getOrDefault(offer.group(), Set.of()));
        }
        return named(logins);
    }

    private List<Offer> offers(Collection<Step> steps) {
        List<String> open = steps.stream()
                .filter(step -> step.assignee() == null)
                .map(Step::taskId)
                .toList();
        return open.isEmpty()
                ? List.of()
                : jdbc.query(
                        "select task_id, login, post_group from step_candidate where task_id in (:tasks)",
                        Map.of("tasks", open),
                        (row, n) -> new Offer(row.getString(1), row.getString(2), row.getString(3)));
    }

    private Map<String, List<String>> named(Map<String, Set<String>> logins) {
        Set<String> all = new HashSet<>();
        logins.values().forEach(all::addAll);
        Map<String, String> names = people.byLogin(all);
        Map<String, List<String>> named = new HashMap<>();
        logins.forEach((task, people) -> named.put(
                task,
                people.stream().map(login -> names.getOrDefault(login, login)).toList()));
        return named;
    }
}
