package org.branchwork.boards;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.CaseStep;
import org.branchwork.boards.Agenda.Item;
import org.branchwork.organization.Organ;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Posts;
import org.branchwork.organization.View;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what an organ has to decide. A list is cut in the database, and its items are asked for together. */
@Component
public class Agendas {

    private final NamedParameterJdbcTemplate jdbc;
    private final Decisions decisions;
    private final PresentRounds rounds;
    private final Steps steps;
    private final CasePeople people;
    private final Organs organs;
    private final Posts posts;
    private final OrganisationTime time;

    Agendas(
            NamedParameterJdbcTemplate jdbc,
            Decisions decisions,
            PresentRounds rounds,
            Steps steps,
            CasePeople people,
            Organs organs,
            Posts posts,
            OrganisationTime time) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.rounds = rounds;
        this.steps = steps;
        this.people = people;
        this.organs = organs;
        this.posts = posts;
        this.time = time;
    }

    /** A case that waits: all steps of its decision. */
    private record Line(List<Step> steps) {

        Step first() {
            return steps.get(0);
        }

        String number() {
            return first().caseNumber();
        }

        /** How many have a say of their own. */
        long members() {
            return steps.stream()
                    .filter(step -> step.key().equals("approval-decide"))
                    .count();
        }
    }

    /** @param login the reader, whose own steps are linked */
    @Transactional(readOnly = true)
    public Agenda of(Organ organ, String login, int most) {
        List<String> keys = decisions.keys(organ);
        View view = decisions.view(organ);
        if (keys.isEmpty() || view.nobody()) {
            return new Agenda(List.of(), false);
        }
        List<Line> lines = lines(steps.waiting(view, keys, most + 1));
        return new Agenda(items(lines.stream().limit(most).toList(), login), lines.size() > most);
    }

    private static List<Line> lines(List<Step> waiting) {
        return waiting.stream()
                .collect(Collectors.groupingBy(Step::caseNumber, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Line::new)
                .sorted(Comparator.comparing((Line line) -> line.first().due(), nullsLast(naturalOrder()))
                        .thenComparing(Line::number))
                .toList();
    }

    private List<Item> items(List<Line> lines, String login) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Set<String> numbers = lines.stream().map(Line::number).collect(toSet());
        Map<String, String> own = own(lines, login);
        Map<String, PresentRounds.Round> round = rounds.of(numbers);
        Map<String, Long> documents = documents(numbers);
        Map<String, String> names = people.byLogin(round.values().stream()
                .map(PresentRounds.Round::proposal)
                .filter(Objects::nonNull)
                .map(CaseStep::actor)
                .collect(toSet()));
        Map<String, String> branches = names(lines);
        return lines.stream()
                .map(line -> item(
                        line,
                        own.get(line.number()),
                        round.getOrDefault(line.number(), PresentRounds.NOTHING),
                        names,
                        branches.get(line.first().branch()),
                        documents.getOrDefault(line.number(), 0L)))
                .toList();
    }

    /** The first of his own steps, by case. */
    private Map<String, String> own(List<Line> lines, String login) {
        List<Step> all = lines.stream().flatMap(line -> line.steps().stream()).toList();
        Set<String> offered = steps.offeredAmong(
                login,
                posts.groupsOf(login, time.today()),
                all.stream()
                        .filter(step -> step.assignee() == null)
                        .map(Step::taskId)
                        .toList());
        Map<String, String> own = new HashMap<>();
        all.stream()
                .filter(step -> login.equals(step.assignee()) || offered.contains(step.taskId()))
                .forEach(step -> own.putIfAbsent(step.caseNumber(), step.taskId()));
        return own;
    }

    private static Item item(
            Line line,
            String taskId,
            PresentRounds.Round round,
            Map<String, String> names,
            String branch,
            long documents) {
        CaseStep proposal = round.proposal();
        Step first = line.first();
        boolean approval = Decisions.APPROVAL.contains(first.key());
        return new Item(
                new Agenda.Asked(line.number(), first.person(), first.branch(), branch, approval),
                approval ? "approval." + first.stage() : first.key(),
                first.due(),
                line.members(),
                taskId,
                proposal,
                proposal == null ? null : names.getOrDefault(proposal.actor(), proposal.actor()),
                round.failed(),
                round.passed(),
                documents);
    }

    private Map<String, String> names(Collection<Line> lines) {
        Set<String> codes = lines.stream().map(line -> line.first().branch()).collect(toSet());
        return organs.named(codes).stream().collect(Collectors.toMap(Organ::code, Organ::name));
    }

    private Map<String, Long> documents(Set<String> numbers) {
        Map<String, Long> counted = new HashMap<>();
        jdbc.query(
                "select case_number, count(*) from document where case_number in (:numbers) and not confidential group by case_number",
                Map.of("numbers", numbers),
                row -> {
                    counted.put(row.getString(1), row.getLong(2));
                });
        return counted;
    }
}
