package org.branchwork.boards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Stage;
import org.branchwork.boards.CommitteeBoard.LateStep;
import org.branchwork.boards.CommitteeBoard.Row;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.View;
import org.branchwork.rulebook.OrganisationTime;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the board of an organ above branches up, from counts. */
@Component
public class CommitteeBoards {

    private static final int LONGEST = 10;

    private final NamedParameterJdbcTemplate jdbc;
    private final Organs organs;
    private final Steps steps;
    private final Hands hands;
    private final OrganisationTime time;

    CommitteeBoards(NamedParameterJdbcTemplate jdbc, Organs organs, Steps steps, Hands hands, OrganisationTime time) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.steps = steps;
        this.hands = hands;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public CommitteeBoard of(Organ organ) {
        LocalDate today = time.today();
        List<Organ> branches = organs.below(List.of(organ.code())).stream()
                .filter(one -> one.kind() == OrganKind.BRANCH)
                .sorted(Comparator.comparing(Organ::code))
                .toList();
        View view = organs.view(branches.stream().map(Organ::code).collect(Collectors.toSet()));
        Map<String, Map<Stage, Long>> pipeline = pipeline(view);
        Map<String, Steps.Late> late = steps.lateByBranch(view, today);
        List<Row> rows = branches.stream()
                .map(branch ->
                        row(branch, pipeline.getOrDefault(branch.code(), Map.of()), late.get(branch.code()), today))
                .toList();
        return new CommitteeBoard(rows, total(rows), longLate(view, branches, today));
    }

    private Map<String, Map<Stage, Long>> pipeline(View view) {
        Map<String, Map<Stage, Long>> pipeline = new HashMap<>();
        jdbc.query(
                "select c.branch, c.stage, count(*) from membership_case c where " + view.condition()
                        + " and c.state in " + Cases.OPEN_STATES + " group by c.branch, c.stage",
                view.parameters(),
                row -> {
                    String stage = row.getString(2);
                    pipeline.computeIfAbsent(row.getString(1), branch -> new EnumMap<>(Stage.class))
                            .merge(stage == null ? Stage.APPLICATION : Stage.valueOf(stage), row.getLong(3), Long::sum);
                });
        return pipeline;
    }

    private static Row row(Organ branch, Map<Stage, Long> stages, Steps.Late late, LocalDate today) {
        return new Row(
                branch.code(),
                branch.name(),
                stages,
                sum(stages),
                late == null ? 0 : late.cases(),
                late == null ? null : ChronoUnit.DAYS.between(late.oldest(), today));
    }

    private static long sum(Map<Stage, Long> stages) {
        return stages.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Row total(List<Row> rows) {
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        rows.forEach(row -> row.stages().forEach((stage, count) -> stages.merge(stage, count, Long::sum)));
        return new Row(
                null,
                null,
                stages,
                sum(stages),
                rows.stream().mapToLong(Row::late).sum(),
                rows.stream()
                        .map(Row::lateDays)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private List<LateStep> longLate(View view, List<Organ> branches, LocalDate today) {
        Map<String, String> names = branches.stream().collect(Collectors.toMap(Organ::code, Organ::name));
        List<Step> late = steps.late(view, "", Set.of(), today, LONGEST);
        Map<String, List<String>> has = hands.of(late, today);
        return late.stream()
                .map(step -> new LateStep(
                        step,
                        names.get(step.branch()),
                        has.getOrDefault(step.taskId(), List.of()),
                        ChronoUnit.DAYS.between(step.due(), today)))
                .toList();
    }
}
