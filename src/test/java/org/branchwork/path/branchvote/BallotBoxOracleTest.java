package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.branchwork.admission.MembershipCase;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.PoliciesInForce;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleTables;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.Rulebook;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.task.TaskContext;
import org.junit.jupiter.api.Test;

/**
 * VOTE-COUNTS over all small combinations. The oracle hands out ballots one by one and lets each stay away or come back with
 * one of four marks: what no sequence of this kind leads to cannot be.
 */
class BallotBoxOracleTest {

    private static final LocalDateTime MEETING = LocalDateTime.of(2027, 10, 12, 14, 0);
    private static final int MOST_PRESENT = 4;
    private static final int[] NUMBERS =
            IntStream.rangeClosed(-1, MOST_PRESENT + 1).toArray();

    private static final RuleValue ROW = RealRules.on("2027-10-12").value(Rule.VOTE_COUNTS);
    private static final RulesInForce RULES = new Rulebook(
                    (RuleTables) (rule, day) -> ROW, (organ, day) -> PoliciesInForce.NONE)
            .on(LocalDate.of(2027, 10, 12));

    @Test
    void countsThatCannotBeAreRefusedAndOthersAreNot() {
        int combinations = 0;
        int taken = 0;
        for (int present = 2; present <= MOST_PRESENT; present++) {
            Set<Ballots> reached = new HashSet<>();
            handOut(new Ballots(0, 0, 0, 0, 0, 0), present, reached);
            Teller teller = new Teller(present);
            for (Ballots typed : all()) {
                boolean possible = reached.contains(typed);
                assertThat(teller.takes(typed))
                        .as("%s of %d present", typed, present)
                        .isEqualTo(possible);
                assertThat(typed.possible(present))
                        .as("%s of %d present", typed, present)
                        .isEqualTo(possible);
                combinations++;
                taken += possible ? 1 : 0;
            }
        }
        System.out.printf("ballot counts: %,d combinations typed, %d can be%n", combinations, taken);
        assertThat(combinations).isEqualTo(3 * (int) Math.pow(NUMBERS.length, 6));
        assertThat(taken).isGreaterThan(100);
    }

    private static void handOut(Ballots so, int left, Set<Ballots> reached) {
        reached.add(so);
        if (left == 0) {
            return;
        }
        int issued = so.issued() + 1;
        int back = so.returned() + 1;
        handOut(new Ballots(issued, so.returned(), so.yes(), so.no(), so.abstain(), so.invalid()), left - 1, reached);
        handOut(new Ballots(issued, back, so.yes() + 1, so.no(), so.abstain(), so.invalid()), left - 1, reached);
        handOut(new Ballots(issued, back, so.yes(), so.no() + 1, so.abstain(), so.invalid()), left - 1, reached);
        handOut(new Ballots(issued, back, so.yes(), so.no(), so.abstain() + 1, so.invalid()), left - 1, reached);
        handOut(new Ballots(issued, back, so.yes(), so.no(), so.abstain(), so.invalid() + 1), left - 1, reached);
    }

    private static List<Ballots> all() {
        int base = NUMBERS.length;
        return IntStream.range(0, (int) Math.pow(base, 6))
                .mapToObj(i -> new Ballots(
                        NUMBERS[i % base],
                        NUMBERS[i / base % base],
                        NUMBERS[i / base / base % base],
                        NUMBERS[i / base / base / base % base],
                        NUMBERS[i / base / base / base / base % base],
                        NUMBERS[i / base / base / base / base / base % base]))
                .toList();
    }

    /** The teller's form at a meeting of so many. */
    private static final class Teller {

        private final VoteCountFirst form;
        private final TaskContext context;

        Teller(int present) {
            List<String> voters =
                    IntStream.range(0, present).mapToObj(i -> "党员" + i).toList();
            List<String> tellers = voters.subList(0, 2);
            Meeting meeting = new Meeting(MEETING, "教学楼101", BallotMode.PAPER);
            BranchVote vote = new BranchVote(
                    "2026-00001", new Motion(VoteKind.ADMISSION, null), new Convening(meeting, tellers, List.of()));
            vote.freeze(voters);
            vote.hold(Attendance.of(voters, List.of()), tellers);
            BranchVotes votes = mock(BranchVotes.class);
            when(votes.current("2026-00001")).thenReturn(vote);
            form = new VoteCountFirst(votes, null, null);
            MembershipCase theCase = new MembershipCase("2026-00001", "t", "B", LocalDate.of(2026, 1, 1));
            context = new TaskContext(theCase, "task", "vote-count-first", null, voters.get(0), null, MEETING);
        }

        boolean takes(Ballots typed) {
            VoteCount.Form values = new VoteCount.Form(
                    typed.issued(), typed.returned(), typed.yes(), typed.no(), typed.abstain(), typed.invalid());
            return form.checks(values, context, RULES).stream().allMatch(Check::passed);
        }
    }
}
