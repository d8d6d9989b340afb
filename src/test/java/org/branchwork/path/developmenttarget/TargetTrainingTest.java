package org.branchwork.path.developmenttarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.task.EarlierSteps;
import org.branchwork.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Either the days (T-TRAIN) or the hours (T-TRAIN-HOURS) suffice. */
class TargetTrainingTest {

    private final MembershipCase theCase =
            new MembershipCase("2026-00007", "lin.xiaoyu", "BS1", LocalDate.parse("2026-03-02"));
    private final TargetTraining training = new TargetTraining(mock(EarlierSteps.class));

    @BeforeEach
    void listed() {
        theCase.note(Fact.LISTED_ON, LocalDate.parse("2026-06-10"));
    }

    private static TargetTraining.Form form(String from, String until, int days, int hours, boolean passed) {
        return new TargetTraining.Form(
                LocalDate.parse(from),
                LocalDate.parse(until),
                days,
                hours,
                TargetTraining.Mode.OFFLINE,
                "文学院党校",
                passed,
                null);
    }

    private TaskContext context() {
        LocalDate today = LocalDate.parse("2026-07-01");
        return new TaskContext(theCase, "t1", "target-training", null, "tang.wenbin", today, today.atTime(9, 0));
    }

    private List<Rule> broken(TargetTraining.Form form) {
        return training.checks(form, context(), RealRules.on(form.until().toString())).stream()
                .filter(check -> !check.passed())
                .map(Check::rule)
                .toList();
    }

    @ParameterizedTest(name = "{0} days and {1} hours: enough {2}")
    @CsvSource({
        "3, 0, true",
        "2, 24, true",
        "2, 23, false",
        "0, 24, true",
        "3, 24, true",
        "-1, 24, false",
        "3, -1, false"
    })
    void three_days_or_twenty_four_hours_suffice(int days, int hours, boolean enough) {
        TargetTraining.Form form = form("2026-06-15", "2026-06-19", days, hours, true);
        assertThat(broken(form).contains(Rule.T_TRAIN)).isEqualTo(!enough);
    }

    @Test
    void there_are_no_more_training_days_than_calendar_days() {
        assertThat(broken(form("2026-06-15", "2026-06-17", 3, 20, true))).isEmpty();
        List<Check> tooMany =
                training
                        .checks(form("2026-06-15", "2026-06-17", 4, 24, true), context(), RealRules.on("2026-06-17"))
                        .stream()
                        .filter(check -> !check.passed())
                        .toList();
        assertThat(tooMany).singleElement().satisfies(check -> {
            assertThat(check.messageKey()).isEqualTo("rule.DATE-ORDER.training-days");
            assertThat(check.field()).isEqualTo("days");
            assertThat(check.arguments()).containsExactly("3", "4");
        });
    }

    @Test
    void training_neither_ends_before_it_begins_nor_begins_before_the_person_is_listed() {
        assertThat(broken(form("2026-06-19", "2026-06-15", 3, 24, true))).containsExactly(Rule.DATE_ORDER);
        assertThat(broken(form("2026-06-09", "2026-06-12", 3, 24, true))).containsExactly(Rule.DATE_ORDER);
        assertThat(broken(form("2026-06-10", "2026-06-12", 3, 24, true))).isEmpty();
    }

    @Test
    void it_counts_only_with_the_examination_passed() {
        training.accept(form("2026-06-15", "2026-06-17", 3, 24, false), context());
        assertThat(theCase.has(Fact.TRAINED_ON)).isFalse();
        training.accept(form("2026-06-22", "2026-06-24", 3, 24, true), context());
        assertThat(theCase.day(Fact.TRAINED_ON)).isEqualTo("2026-06-24");
    }
}
