package org.branchwork.path.probation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
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
 * When assessment rounds and thought reports of a probation open: at the multiples of their period counted from the day
 * membership counts from, never from the last one done. A round still open when the next falls due is not doubled. All is read
 * from the case and its completed steps, so that a stage started anew waits for the same round, open or to come.
 */
@Component
class ProbationRounds {

    private final ProbationSteps steps;
    private final Companions companions;
    private final RecordsBefore before;
    private final Rulebook rulebook;
    private final OrganisationTime time;

    ProbationRounds(
            ProbationSteps steps,
            Companions companions,
            RecordsBefore before,
            Rulebook rulebook,
            OrganisationTime time) {
        this.steps = steps;
        this.companions = companions;
        this.before = before;
        this.rulebook = rulebook;
        this.time = time;
    }

    /** The day the assessment round in hand opened, or the next one opens. */
    LocalDate assessment(MembershipCase theCase) {
        RuleValue period = rulebook.on(time.today(), theCase.branch()).value(Rule.T_ASSESS);
        LocalDate since = theCase.day(Fact.MEMBER_SINCE);
        LocalDate round = period.nextAfter(last(EarlierRecords::assessedOn, theCase), since);
        boolean assessed = false;
        Set<String> opinions = new TreeSet<>();
        for (CaseStep step : steps.all(theCase)) {
            assessed |= step.key().equals(ProbationSteps.ASSESS);
            if (step.key().equals(ProbationSteps.SPONSOR_OPINION)) {
                opinions.add(step.actor());
            }
            if (assessed && opinions.size() >= sponsorsOn(round, theCase)) {
                round = period.nextAfter(step.enteredAt().toLocalDate(), since);
                assessed = false;
                opinions.clear();
            }
        }
        return withinProbation(round, period, theCase);
    }

    /** No round opens on or after the last day of probation or extension; the days on which none opened are passed over. */
    private LocalDate withinProbation(LocalDate first, RuleValue period, MembershipCase theCase) {
        LocalDate round = first;
        Optional<CaseStep> extension = steps.extension(theCase);
        while (!round.isAfter(time.today()) && !opens(round, extension, theCase)) {
            round = period.nextAfter(round, theCase.day(Fact.MEMBER_SINCE));
        }
        return round;
    }

    /** An extension brings back no round that had not opened because the extension was not decided yet. */
    private static boolean opens(LocalDate round, Optional<CaseStep> extension, MembershipCase theCase) {
        if (round.isBefore(theCase.day(Fact.PROBATION_UNTIL))) {
            return true;
        }
        boolean known = extension
                .map(step -> !round.isBefore(step.enteredAt().toLocalDate()))
                .orElse(true);
        return known && round.isBefore(theCase.lastDayOfProbation());
    }

    boolean isOpen(MembershipCase theCase) {
        return !assessment(theCase).isAfter(time.today());
    }

    /** The last day in time for what belongs to the round in hand. */
    LocalDate due(MembershipCase theCase, RulesInForce rules) {
        return rules.value(Rule.T_ASSESS_DUE).from(assessment(theCase));
    }

    /** The day the thought report in hand opened, or the next one opens. */
    LocalDate report(MembershipCase theCase) {
        LocalDate last = steps.latest(theCase, ProbationSteps.REPORT)
                .map(step -> step.enteredAt().toLocalDate())
                .orElseGet(() -> last(EarlierRecords::reportedOn, theCase));
        return rulebook.on(time.today(), theCase.branch())
                .value(Rule.T_REPORT)
                .nextAfter(last, theCase.day(Fact.MEMBER_SINCE));
    }

    /** All thought reports of this probation, the oldest first, and at the end the one in hand or to come. */
    List<ReportTurn> reports(MembershipCase theCase) {
        LocalDate since = theCase.day(Fact.MEMBER_SINCE);
        RuleValue period = rulebook.on(time.today(), theCase.branch()).value(Rule.T_REPORT);
        LocalDate waitingSince = last(EarlierRecords::reportedOn, theCase);
        List<ReportTurn> turns = new ArrayList<>();
        for (CaseStep step : steps.all(theCase)) {
            if (step.key().equals(ProbationSteps.REPORT)) {
                turns.add(turn(period, waitingSince, since, step));
                waitingSince = step.enteredAt().toLocalDate();
            }
        }
        turns.add(turn(period, waitingSince, since, null));
        return turns;
    }

    private static ReportTurn turn(RuleValue period, LocalDate waitingSince, LocalDate since, CaseStep step) {
        LocalDate opens = period.nextAfter(waitingSince, since);
        return new ReportTurn(opens, period.nextAfter(opens, since), step);
    }

    /** What earlier records say was done last, of a probation that was under way before it was kept here. */
    private LocalDate last(Function<EarlierRecords, LocalDate> done, MembershipCase theCase) {
        return before.of(theCase, Stage.PROBATION).map(done).orElseGet(() -> began(theCase));
    }

    /** The day before the approval made a member, that a round of the very day be not lost; here later for who came from elsewhere. */
    private static LocalDate began(MembershipCase theCase) {
        LocalDate approved = theCase.day(Fact.APPROVED_ON);
        LocalDate opened = theCase.openedOn();
        LocalDate first = approved == null || approved.isBefore(opened) ? opened : approved;
        return first.minusDays(1);
    }

    private int sponsorsOn(LocalDate day, MembershipCase theCase) {
        List<Companion> all = companions.findByCaseNumberOrderById(theCase.number());
        return (int) all.stream()
                .filter(one -> one.role() == CompanionRole.SPONSOR)
                .filter(one -> !one.since().isAfter(day))
                .filter(one -> one.until() == null || one.until().isAfter(day))
                .count();
    }
}
