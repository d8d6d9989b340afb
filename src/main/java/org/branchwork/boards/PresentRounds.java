package org.branchwork.boards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.task.StepRecords;
import org.springframework.stereotype.Component;

/** What was done and checked in the round a case is in now: since its present stage was entered. */
@Component
class PresentRounds {

    /** Where the branch says what it wants of the organ above. */
    private static final Set<String> PROPOSING = Set.of(
            "cultivation-determine",
            "target-discuss",
            "acceptance-committee-review",
            "probation-committee-review",
            "vote-resolution");

    static final Round NOTHING = new Round(null, List.of(), 0);

    private final CaseSteps steps;
    private final StepRecords records;

    PresentRounds(CaseSteps steps, StepRecords records) {
        this.steps = steps;
        this.records = records;
    }

    /**
     * @param proposal the latest step in which the branch proposed, or null
     * @param failed   the latest answer of each rule that was not met
     */
    record Round(CaseStep proposal, List<Check> failed, long passed) {}

    Map<String, Round> of(Set<String> numbers) {
        Map<String, List<CaseStep>> byCase = new HashMap<>();
        for (CaseStep step : steps.ofPresentRound(numbers)) {
            byCase.computeIfAbsent(step.caseNumber(), number -> new ArrayList<>())
                    .add(step);
        }
        Map<String, Round> rounds = new HashMap<>();
        byCase.forEach((number, taken) -> rounds.put(number, round(taken)));
        return rounds;
    }

    private Round round(List<CaseStep> taken) {
        CaseStep proposal = null;
        Map<Rule, Check> latest = new LinkedHashMap<>();
        for (CaseStep step : taken) {
            proposal = PROPOSING.contains(step.key()) ? step : proposal;
            records.checks(step.checks()).forEach(check -> latest.put(check.rule(), check));
        }
        List<Check> failed =
                latest.values().stream().filter(check -> !check.passed()).toList();
        return new Round(proposal, failed, latest.size() - failed.size());
    }
}
