package org.branchwork.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.boards.Hands;
import org.branchwork.boards.Step;
import org.branchwork.boards.Steps;
import org.branchwork.organization.CaseRights;
import org.branchwork.organization.Posts;
import org.branchwork.organization.View;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.web.api.VisibleCases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person, and what is late below him. */
@Component
class HomeWork {

    /** Whoever works in Tasklist finds the rest there. */
    private static final int FIRST = 15;

    /** Nobody without a post has so many. */
    private static final int MOST = 200;

    private static final int LATE = 8;

    private final Steps steps;
    private final Hands hands;
    private final StepTexts texts;
    private final VisibleCases visible;
    private final CaseRights rights;
    private final Posts posts;
    private final OrganisationTime time;

    HomeWork(
            Steps steps,
            Hands hands,
            StepTexts texts,
            VisibleCases visible,
            CaseRights rights,
            Posts posts,
            OrganisationTime time) {
        this.steps = steps;
        this.hands = hands;
        this.texts = texts;
        this.visible = visible;
        this.rights = rights;
        this.posts = posts;
        this.time = time;
    }

    /**
     * @param takenBy who of several has taken it up, if not the reader; else null
     * @param hands   in whose hands it is; told of what is late below
     */
    public record Waiting(
            String id,
            String name,
            String caseNumber,
            boolean seesCase,
            LocalDate since,
            LocalDate due,
            boolean overdue,
            String takenBy,
            List<String> hands) {}

    /** @param all how many there are; the list may be cut */
    public record Cut(List<Waiting> first, long all) {

        public boolean cut() {
            return all > first.size();
        }
    }

    /** Late ones first, then what is due soonest. */
    @Transactional(readOnly = true)
    public Cut waiting(Reader reader, Locale locale) {
        String login = reader.login();
        Set<String> groups = posts.groupsOf(login, time.today());
        int most = reader.worksInTasklist() ? FIRST : MOST;
        Steps.Mine mine = steps.mine(login, groups, most);
        Set<String> seen =
                visible.among(mine.first().stream().map(Step::caseNumber).collect(Collectors.toSet()), login);
        Map<String, List<String>> taken = hands.of(
                mine.first().stream()
                        .filter(step ->
                                step.assignee() != null && !step.assignee().equals(login))
                        .toList(),
                time.today());
        return new Cut(
                mine.first().stream()
                        .map(step -> waiting(step, seen, first(taken.get(step.taskId())), List.of(), locale))
                        .toList(),
                mine.all());
    }

    private static String first(List<String> names) {
        return names == null || names.isEmpty() ? null : names.get(0);
    }

    private Waiting waiting(Step step, Set<String> seen, String takenBy, List<String> inHand, Locale locale) {
        return new Waiting(
                step.taskId(),
                texts.in(locale).of(step),
                step.caseNumber(),
                seen.contains(step.caseNumber()),
                step.since().toLocalDate(),
                step.due(),
                step.late(time.today()),
                takenBy,
                inHand);
    }

    /** What others are late with, in the cases of the organs he leads. */
    @Transactional(readOnly = true)
    public Cut lateBelow(Reader reader, Locale locale) {
        if (reader.administers() || !reader.leads()) {
            return new Cut(List.of(), 0);
        }
        LocalDate today = time.today();
        String login = reader.login();
        Set<String> groups = posts.groupsOf(login, today);
        View led = rights.inSight(login, today);
        List<Step> late = steps.late(led, login, groups, today, LATE);
        long all = late.size() < LATE ? late.size() : steps.countLate(led, login, groups, today);
        Map<String, List<String>> has = hands.of(late, today);
        Set<String> seen = late.stream().map(Step::caseNumber).collect(Collectors.toSet());
        return new Cut(
                late.stream()
                        .map(step -> waiting(step, seen, null, has.getOrDefault(step.taskId(), List.of()), locale))
                        .toList(),
                all);
    }
}
