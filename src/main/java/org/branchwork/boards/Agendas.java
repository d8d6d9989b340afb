package org.branchwork.boards;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what an organ has to decide. A list is cut in the database, and its items are asked for together. */
@Component
public class Agendas {

    /** One for each member and one that concludes; a larger committee only makes the list shorter. */
    private static final int STEPS_OF_A_DECISION = 14;

    private static final String WAITING = " from open_step s join membership_case c on c.number = s.case_number"
            + " where s.step_key in (:keys) and c.branch in (:branches)";

    private final NamedParameterJdbcTemplate jdbc;
    private final Decisions decisions;
    private final PresentRounds rounds;
    private final Steps steps;
    private final Hands hands;
    private final Organs organs;
    private final Posts posts;
    private final OrganisationTime time;

    Agendas(
            NamedParameterJdbcTemplate jdbc,
            Decisions decisions,
            PresentRounds rounds,
            Steps steps,
            Hands hands,
            Organs organs,
            Posts posts,
            OrganisationTime time) {
        this.jdbc = jdbc;
        this.decisions = decisions;
        this.rounds = rounds;
        this.steps = steps;
        this.hands = hands;
        this.organs = organs;
        this.posts = posts;
        this.time = time;
    }

    /** One case that waits, with all steps of the decision together. */
    private record Line(
            String number, String person, String branch, String stage, String key, LocalDate due, long members) {}

    /** @param login the reader, whose own steps are linked */
    @Transactional(readOnly = true)
    public Agenda of(Organ organ, String login, int most) {
        List<String> keys = decisions.keys(organ);
        Set<String> branches = decisions.branches(organ);
        if (keys.isEmpty() || branches.isEmpty()) {
            return new Agenda(List.of(), false);
        }
        List<String> numbers = numbers(keys, branches, most);
        boolean more = numbers.size() > most;
        List<String> first = more ? numbers.subList(0, most) : numbers;
        return new Agenda(items(lines(first, keys), keys, login), more);
    }

    /** Of the cases due soonest, one more than asked for; steps of one decision are due together. */
    private List<String> numbers(List<String> keys, Set<String> branches, int most) {
        return jdbc
                .queryForList(
                        "select s.case_number" + WAITING + " order by s.due_at nulls last, s.case_number limit :steps",
                        new MapSqlParameterSource("keys", keys)
                                .addValue("branches", branches)
                                .addValue("steps", (most + 1) * STEPS_OF_A_DECISION),
                        String.class)
                .stream()
                .distinct()
                .limit(most + 1L)
                .toList();
    }

    private List<Line> lines(List<String> numbers, List<String> keys) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                "select c.number, p.name, c.branch, c.stage, min(s.step_key), min(s.due_at),"
                        + " sum(case when s.step_key = 'approval-decide' then 1 else 0 end)"
                        + " from open_step s join membership_case c on c.number = s.case_number"
                        + " join person p on p.login = c.applicant"
                        + " where s.case_number in (:numbers) and s.step_key in (:keys)"
                        + " group by c.number, p.name, c.branch, c.stage order by min(s.due_at) nulls last, c.number",
                new MapSqlParameterSource("keys", keys).addValue("numbers", numbers),
                (row, n) -> new Line(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Steps.day(row.getTimestamp(6)),
                        row.getLong(7)));
    }

    private List<Item> items(List<Line> lines, List<String> keys, String login) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Set<String> numbers = lines.stream().map(Line::number).collect(toSet());
        Map<String, String> own = steps.mineAmong(login, posts.groupsOf(login, time.today()), numbers, keys);
        Map<String, PresentRounds.Round> round = rounds.of(numbers);
        Map<String, Long> documents = documents(numbers);
        Map<String, String> names = hands.names(round.values().stream()
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
                        branches.get(line.branch()),
                        documents.getOrDefault(line.number(), 0L)))
                .toList();
    }

    private static Item item(
            Line line,
            String taskId,
            PresentRounds.Round round,
            Map<String, String> names,
            String branch,
            long documents) {
        CaseStep proposal = round.proposal();
        boolean approval = Decisions.APPROVAL.contains(line.key());
        return new Item(
                new Agenda.Asked(line.number(), line.person(), line.branch(), branch, approval),
                approval ? "approval." + line.stage() : line.key(),
                line.due(),
                line.members(),
                taskId,
                proposal,
                proposal == null ? null : names.getOrDefault(proposal.actor(), proposal.actor()),
                round.failed(),
                round.passed(),
                documents);
    }

    private Map<String, String> names(Collection<Line> lines) {
        Set<String> codes = lines.stream().map(Line::branch).collect(toSet());
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
