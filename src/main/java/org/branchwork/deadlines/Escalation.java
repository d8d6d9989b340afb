package org.branchwork.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.branchwork.admission.Cases;
import org.branchwork.admission.MembershipCase;
import org.branchwork.organization.Acting;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.PostGroup;
import org.branchwork.organization.PostKind;
import org.branchwork.organization.Posts;
import org.branchwork.task.OpenTask;
import org.branchwork.task.Tasks;
import org.springframework.stereotype.Component;

/**
 * Who hears of a task that is long late: for a person's own task the secretary of his branch, for the task of a post the
 * secretary and the organizer of the next organ above. The applicant's own papers concern nobody above.
 */
@Component
class Escalation {

    private final Tasks tasks;
    private final Cases cases;
    private final Organs organs;
    private final Posts posts;

    Escalation(Tasks tasks, Cases cases, Organs organs, Posts posts) {
        this.tasks = tasks;
        this.cases = cases;
        this.organs = organs;
        this.posts = posts;
    }

    /** By login, what has been late for a week or longer below each. */
    Map<String, List<OpenTask>> on(LocalDate today) {
        Map<String, List<OpenTask>> byLogin = new HashMap<>();
        for (String number : tasks.overdueCases(today.minusDays(News.ESCALATED_AFTER - 1L))) {
            MembershipCase theCase = cases.get(number);
            for (OpenTask task : tasks.ofCase(number)) {
                if (longLate(task, today) && !theCase.applicant().equals(task.assignee())) {
                    above(task, theCase, today)
                            .forEach(login -> byLogin.computeIfAbsent(login, who -> new ArrayList<>())
                                    .add(task));
                }
            }
        }
        return byLogin;
    }

    private static boolean longLate(OpenTask task, LocalDate today) {
        return task.due() != null && !task.due().plusDays(News.ESCALATED_AFTER).isAfter(today);
    }

    private Set<String> above(OpenTask task, MembershipCase theCase, LocalDate today) {
        List<PostGroup> groups = task.groups().stream()
                .map(PostGroup::parse)
                .flatMap(Optional::stream)
                .toList();
        Set<String> above = groups.stream()
                .findFirst()
                .map(group -> organs.above(group.organ()))
                .map(higher -> first(higher, today))
                .orElseGet(() ->
                        acting(theCase.branch(), today, PostKind.SECRETARY).people());
        Set<String> others = new HashSet<>(above);
        others.removeAll(task.people());
        others.removeAll(posts.acting(groups, today).people());
        return others;
    }

    /** An organ whose people are all on leave would not hear of it. */
    private Set<String> first(Collection<Organ> higher, LocalDate today) {
        return higher.stream()
                .map(organ -> acting(organ.code(), today, PostKind.SECRETARY, PostKind.ORGANIZER))
                .filter(acting -> !acting.nobodyThere())
                .findFirst()
                .map(Acting::people)
                .orElse(Set.of());
    }

    private Acting acting(String organ, LocalDate today, PostKind... kinds) {
        return posts.acting(
                Stream.of(kinds).map(kind -> new PostGroup(kind, organ)).toList(), today);
    }
}
