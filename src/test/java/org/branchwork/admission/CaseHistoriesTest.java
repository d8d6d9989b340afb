package org.branchwork.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.branchwork.engine.RealRules;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand random histories of a case: acts in any order, with days in and out of order, setbacks, early ends and
 * transfers. What must never be is never, whatever was tried. The seed stands in every message, and can be given with
 * {@code -Dhistories.seed}.
 */
class CaseHistoriesTest {

    private static final int HISTORIES = 10_000;
    private static final int ACTS = 30;

    private final Milestones milestones;
    private final StageExits exits;
    private final long seed = Long.getLong("histories.seed", 20261123L);
    private final Random random = new Random(seed);
    private final Map<CaseState, Integer> reached = new EnumMap<>(CaseState.class);

    /** The facts as they were when a milestone was asked for. */
    private Map<Fact, String> offered;

    /** For the messages. */
    private String where;

    private LocalDate today;
    private MembershipCase theCase;
    private int transfers;
    private int refused;
    private int extensions;

    CaseHistoriesTest() {
        Clock clock =
                Clock.fixed(LocalDate.parse("2026-06-01").atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Companions nobody = mock(Companions.class, withSettings().stubOnly());
        milestones = new Milestones(nobody, clock);
        exits = new StageExits(milestones, RealRules.rulebook(), clock);
    }

    @Test
    void neverAStateWithoutItsFactsNorADayOutOfOrderNorASecondExtensionNorLostTime() {
        System.out.println("histories.seed=" + seed);
        for (int history = 0; history < HISTORIES; history++) {
            today = LocalDate.parse("2022-01-03").plusDays(random.nextInt(1000));
            theCase = new MembershipCase("2022-%05d".formatted(history), "somebody", "B1", today);
            extensions = 0;
            for (int act = 0; act < ACTS; act++) {
                where = "seed " + seed + ", history " + history + ", act " + act;
                act();
            }
        }
        assertThat(reached.keySet())
                .as("the histories lead everywhere, seed " + seed)
                .containsAll(Soundness.states());
        assertThat(reached.values()).allMatch(count -> count > 20);
        assertThat(transfers).isGreaterThan(1000);
        assertThat(refused).isGreaterThan(10_000);
    }

    private void act() {
        CaseState before = theCase.state();
        offered = null;
        today = today.plusDays(random.nextInt(60));
        try {
            tryAnything();
        } catch (MilestoneMissing missing) {
            refused++;
            require(theCase.state() == before, "refused, yet in another state");
            require(theCase.facts().equals(offered), "refused, yet other facts");
        }
        reached.merge(theCase.state(), 1, Integer::sum);
        assertSound(before);
    }

    /** Mostly what comes next, so that histories go far; else anything at all. */
    private void tryAnything() {
        offered = theCase.facts();
        int die = random.nextInt(100);
        if (die < 72) {
            goOn();
        } else if (die < 84) {
            milestone(random.nextInt(7));
        } else if (die < 90) {
            setBack();
        } else if (die < 97) {
            transfer();
        } else {
            CaseState[] all = CaseState.values();
            milestones.close(theCase, all[random.nextInt(all.length)], today, "any");
        }
    }

    /** What handlers note on the way is in order by their own checks. */
    private void goOn() {
        Soundness.LINES.get(0).stream().filter(theCase::has).map(theCase::day).forEach(this::notBefore);
        switch (theCase.state()) {
            case APPLICANT -> {
                theCase.note(Fact.RECEIVED_ON, first(Fact.RECEIVED_ON));
                theCase.note(Fact.TALKED_ON, first(Fact.TALKED_ON));
                milestone(0);
            }
            case ACTIVIST -> {
                theCase.note(Fact.CONSENTED_ON, today);
                theCase.note(Fact.NOTICE_FROM, today);
                theCase.note(Fact.NOTICE_UNTIL, today.plusDays(7));
                today = today.plusDays(8);
                milestone(1);
            }
            case DEVELOPMENT_TARGET -> {
                theCase.note(Fact.REVIEWED_ON, today);
                theCase.note(Fact.TRAINED_ON, today);
                theCase.note(Fact.PRE_REVIEWED_ON, today);
                theCase.issueForm("F" + random.nextInt());
                milestone(2);
            }
            case ACCEPTED_PENDING_APPROVAL -> {
                theCase.note(Fact.COMMITTEE_TALKED_ON, today);
                milestone(random.nextInt(8) == 0 ? 6 : 3);
            }
            case PROBATIONARY_MEMBER -> milestone(random.nextBoolean() ? 4 : 5);
            default -> milestone(5);
        }
    }

    private void notBefore(LocalDate day) {
        today = today.isBefore(day) ? day : today;
    }

    private LocalDate first(Fact fact) {
        return theCase.has(fact) ? theCase.day(fact) : today;
    }

    private void milestone(int which) {
        offered = theCase.facts();
        switch (which) {
            case 0 -> milestones.activist(theCase, anyDay(), anyDay());
            case 1 -> milestones.developmentTarget(theCase, anyDay());
            case 2 -> milestones.accepted(theCase, anyDay());
            case 3 -> {
                LocalDate resolvedOn = theCase.day(Fact.RESOLVED_ON);
                milestones.probationaryMember(
                        theCase, anyDay(), (resolvedOn == null ? today : resolvedOn).plusYears(1));
            }
            case 4 -> {
                LocalDate until = theCase.day(Fact.PROBATION_UNTIL);
                milestones.extended(theCase, (until == null ? today : until).plusMonths(6L + random.nextInt(7)));
                extensions++;
            }
            case 5 -> {
                LocalDate last = theCase.lastDayOfProbation();
                today = last == null || last.isBefore(today) ? today : last;
                milestones.fullMember(theCase, anyDay(), anyDay());
            }
            default -> milestones.resolutionReturned(theCase, "any");
        }
    }

    /** Today, and now and then a slip of the finger. */
    private LocalDate anyDay() {
        return random.nextInt(12) == 0 ? today.plusDays(random.nextInt(2000) - 1000) : today;
    }

    private void setBack() {
        Stage stage = Stage.values()[random.nextInt(Stage.values().length)];
        List<String> outcomes = List.of(
                "NOT_DETERMINED", "REMOVED", "KEEP_CULTIVATING", "NOT_QUALIFIED", "NOT_ACCEPTED", "STOPPED", "REFUSED");
        exits.leave(theCase, stage, outcomes.get(random.nextInt(outcomes.size())));
    }

    /** Out of here and in there, with or without an interruption. */
    private void transfer() {
        MembershipCase left = theCase;
        CaseState was = left.state();
        if (was.closed() || was == CaseState.FULL_MEMBER || left.has(Fact.CONVERSION_RESOLVED_ON)) {
            return;
        }
        LocalDate lastDay = left.lastDayOfProbation();
        LocalDate from = left.cultivationFrom();
        Handover handover = Handover.of(left);
        if (was == CaseState.APPLICANT && !left.has(Fact.TALKED_ON)) {
            return; // has nothing to hand over, and applies anew
        }
        assertThat(handover.missing()).as(where).isEmpty();
        LocalDate until = today;
        milestones.close(left, CaseState.TRANSFERRED_OUT, today, "any");
        today = today.plusDays(random.nextInt(400));
        boolean interrupted = handover.state() == CaseState.ACTIVIST && random.nextBoolean() && !until.isBefore(from);
        theCase = new MembershipCase(left.number() + "+", "somebody", "B2", today);
        Handover counted = interrupted ? handover.interrupted(until, today) : handover;
        assertThat(counted.disorders()).as(where).isEmpty();
        milestones.takenOver(theCase, counted);
        transfers++;

        CaseState expected = was == CaseState.ACCEPTED_PENDING_APPROVAL ? CaseState.DEVELOPMENT_TARGET : was;
        assertThat(theCase.state()).as(where).isEqualTo(expected);
        assertThat(theCase.lastDayOfProbation()).as(where).isEqualTo(lastDay);
        assertThat(theCase.day(Fact.ACTIVIST_SINCE)).as(where).isEqualTo(left.day(Fact.ACTIVIST_SINCE));
        if (from != null) {
            LocalDate now = interrupted ? today : until;
            assertThat(ChronoUnit.DAYS.between(theCase.cultivationFrom(), now))
                    .as("days served, " + where)
                    .isEqualTo(ChronoUnit.DAYS.between(from, until));
        }
    }

    private void assertSound(CaseState before) {
        CaseState state = theCase.state();
        String wrong = Soundness.wrong(state, state != before, theCase.facts());
        require(wrong == null, wrong);
        require(extensions <= 1, "extended again");
        require(!before.closed() || state == before, "a closed case went on");
    }

    /** Hundreds of thousands of times: no text and no assertion object for each. */
    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise + ", " + theCase.state() + ", " + where);
        }
    }
}
