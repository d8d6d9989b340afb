package org.branchwork.path.cultivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.ReportTurn;
import org.branchwork.admission.Stage;
import org.branchwork.dossier.EarlierRecords;
import org.branchwork.dossier.RecordsBefore;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.springframework.stereotype.Component;

/**
 * When assessment rounds and thought reports open: at the multiples of their period counted from the day the person became
 * an activist, never from the last one done (Art. 11). Each waits for the first multiple after the day it began to wait. That
 * day is read from the completed steps, so that a stage started anew waits for the same round, open or to come.
 */
@Component
class Rounds {

    /** With these the waiting begins, as it does with the step by which another stage sent the case back. */
    private static final Set<String> BEGIN = Set.of(CultivationRecord.FILE, CultivationRecord.APPOINT);

    private final CaseSteps steps;
    private final RecordsBefore before;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    Rounds(CaseSteps steps, RecordsBefore before, Rulebook rulebook, OrganisationTime time) {
        this.steps = steps;
        this.before = before;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** The day the assessment round in hand opened, or the next one opens. */
    LocalDate assessment(MembershipCase theCase) {
        return multiple(Rule.T_ASSESS, CultivationRecord.ASSESS, EarlierRecords::assessedOn, theCase);
    }

    /** The last day in time for the assessment of that round. */
    LocalDate assessmentDue(MembershipCase theCase, RulesInForce rules) {
        return rules.value(Rule.T_ASSESS_DUE).from(assessment(theCase));
    }

    /** The day the thought report in hand opened, or the next one opens. */
    LocalDate report(MembershipCase theCase) {
        return multiple(Rule.T_REPORT, CultivationRecord.REPORT, EarlierRecords::reportedOn, theCase);
    }

    /** All thought reports handed in, the oldest first, and at the end the one in hand or to come; nothing before he is an activist. */
    List<ReportTurn> reports(MembershipCase theCase) {
        LocalDate since = theCase.day(Fact.ACTIVIST_SINCE);
        RuleValue period = rulebook.on(time.today(), theCase.branch()).value(Rule.T_REPORT);
        LocalDate waitingSince = waitingFirst(EarlierRecords::reportedOn, theCase);
        List<ReportTurn> turns = new ArrayList<>();
        for (CaseStep step : steps.findByCaseNumberOrderById(theCase.number())) {
            if (step.key().equals(CultivationRecord.REPORT)) {
                boolean counts = since != null && !step.actedOn().isBefore(since);
                turns.add(turn(period, counts ? waitingSince : null, since, step));
            }
            if (ends(step, CultivationRecord.REPORT)) {
                waitingSince = step.enteredAt().toLocalDate();
            }
        }
        if (since != null) {
            turns.add(turn(period, waitingSince, since, null));
        }
        return turns;
    }

    private static ReportTurn turn(RuleValue period, LocalDate waitingSince, LocalDate since, CaseStep step) {
        if (waitingSince == null) {
            return new ReportTurn(null, null, step);
        }
        LocalDate opens = period.nextAfter(waitingSince, since);
        return new ReportTurn(opens, period.nextAfter(opens, since), step);
    }

    /** Steps of that key since the last assessment, or since cultivation began or was resumed. */
    List<CaseStep> sinceLastAssessment(MembershipCase theCase, String key) {
        List<CaseStep> since = new ArrayList<>();
        for (CaseStep step : steps.findByCaseNumberOrderById(theCase.number())) {
            if (ends(step, CultivationRecord.ASSESS)) {
                since.clear();
            } else if (step.key().equals(key)) {
                since.add(step);
            }
        }
        return since;
    }

    private LocalDate multiple(
            Rule period, String turn, Function<EarlierRecords, LocalDate> last, MembershipCase theCase) {
        LocalDate waitingSince = waitingFirst(last, theCase);
        for (CaseStep step : steps.findByCaseNumberOrderById(theCase.number())) {
            if (ends(step, turn)) {
                waitingSince = step.enteredAt().toLocalDate();
            }
        }
        return rulebook.on(time.today(), theCase.branch())
                .value(period)
                .nextAfter(waitingSince, theCase.day(Fact.ACTIVIST_SINCE));
    }

    /** @param last what earlier records say was done last, of a case that was under way before it was kept here */
    private LocalDate waitingFirst(Function<EarlierRecords, LocalDate> last, MembershipCase theCase) {
        return before.of(theCase, Stage.CULTIVATION).map(last).orElse(theCase.openedOn());
    }

    private static boolean ends(CaseStep step, String turn) {
        return step.stage() != Stage.CULTIVATION
                || BEGIN.contains(step.key())
                || step.key().equals(turn);
    }
}
