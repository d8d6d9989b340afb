package org.branchwork.path.publicnotice;

import java.time.LocalDate;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.rulebook.WorkingDays;
import org.springframework.stereotype.Component;

/** Counts how long a notice runs, by the Rules in force on the day of posting (T-NOTICE). */
@Component
class Windows {

    private final Rulebook rulebook;
    private final WorkingDays workingDays;

    Windows(Rulebook rulebook, WorkingDays workingDays) {
        this.rulebook = rulebook;
        this.workingDays = workingDays;
    }

    Window from(LocalDate posted, String branch) {
        RulesInForce rules = rulebook.on(posted, branch);
        int days = rules.value(Rule.T_NOTICE).amount();
        LocalDate before = rules.policies().countsFirstNoticeDay() ? posted.minusDays(1) : posted;
        LocalDate until = workingDays.plus(before, days);
        return new Window(posted, until, workingDays.provisional(posted, until));
    }

    /** Whether it has run out: as long as the Rules asked for that it was posted under, whatever is in force since. */
    Check ranOut(Window window, String branch, LocalDate today) {
        RulesInForce rules = rulebook.on(window.from(), branch);
        return rules.that(
                        Rule.T_NOTICE,
                        today.isAfter(window.until()),
                        window.over(),
                        window.from(),
                        rules.value(Rule.T_NOTICE).period())
                .earliest(window.over());
    }

    /** The same posting by the calendar as it is known now. */
    Window anew(Window counted, String branch) {
        return from(counted.from(), branch);
    }
}
