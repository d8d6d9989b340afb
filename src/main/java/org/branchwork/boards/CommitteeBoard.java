package org.branchwork.boards;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.Stage;

/**
 * What goes on in the branches below an organ.
 *
 * @param total    all branches together
 * @param longLate the steps that are late the longest
 */
public record CommitteeBoard(List<Row> branches, Row total, List<LateStep> longLate) {

    /**
     * The cases of one branch that go on.
     *
     * @param code     null for all together
     * @param lateDays calendar days since the last day of the step that is late the longest, or null
     */
    public record Row(String code, String name, Map<Stage, Long> stages, long open, long late, Long lateDays) {}

    public record LateStep(Step step, String branch, List<String> hands, long days) {}
}
