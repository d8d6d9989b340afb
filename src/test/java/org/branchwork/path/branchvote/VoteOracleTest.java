package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.branchwork.Majorities;
import org.junit.jupiter.api.Test;

/**
 * The vote on a person against an oracle that enumerates the voters: each is a bit, those in favour are a union of two sets,
 * and whether a set is the majority is found by taking people off against each other.
 */
class VoteOracleTest {

    private static final int SMALLEST = 3;
    private static final int LARGEST = 60;
    private static final LocalDateTime MEETING = LocalDateTime.of(2027, 10, 12, 14, 0);

    private final List<String> differences = new ArrayList<>();

    @Test
    void everyMeetingFromThreeToSixtyIsDecidedAsTheOracleDecidesIt() {
        long combinations = 0;
        long halves = 0;
        for (int due = SMALLEST; due <= LARGEST; due++) {
            Oracle oracle = new Oracle(due);
            for (int present = 0; present <= due; present++) {
                for (int written = 0; written <= due - present; written++) {
                    for (int yes = 0; yes <= present; yes++) {
                        for (int writtenYes = 0; writtenYes <= written; writtenYes++) {
                            boolean half = compared(oracle, due, present, yes, written, writtenYes);
                            halves += half ? 1 : 0;
                            combinations++;
                        }
                    }
                }
            }
        }
        System.out.printf(
                "vote engine: %,d combinations of due, present, written and yes; %,d of exactly half; %d differences%n",
                combinations, halves, differences.size());
        assertThat(differences).isEmpty();
        // what the loops must come to: choose four bounds in order, for each number due
        assertThat(combinations).isEqualTo(expected());
        assertThat(halves).isGreaterThan(100_000);
    }

    /** Answers whether exactly half were in favour, which must never pass. */
    private boolean compared(Oracle oracle, int due, int present, int yes, int written, int writtenYes) {
        Ballots ballots = new Ballots(present, present, yes, present - yes, 0, 0);
        Tally tally = new Tally(due, present, ballots, writtenYes, written - writtenYes, 0);
        boolean adopted = tally.adopted();
        boolean half = oracle.exactlyHalf(present, yes, writtenYes);
        if (adopted != oracle.adopted(present, yes, writtenYes) || half && adopted || half != tally.exactlyHalf()) {
            differences.add("%d due, %d present, %d yes, %d of %d yes in writing: %s"
                    .formatted(due, present, yes, writtenYes, written, adopted));
        }
        return half;
    }

    private static long expected() {
        return IntStream.rangeClosed(SMALLEST, LARGEST)
                .mapToLong(due -> IntStream.rangeClosed(0, due)
                        .mapToLong(present -> (present + 1L) * (due - present + 1L) * (due - present + 2L) / 2)
                        .sum())
                .sum();
    }

    /** The same through the meeting itself, from its due list to the confirmed result. */
    @Test
    void aWholeMeetingComesOutAsTheOracleSays() {
        int meetings = 0;
        for (int due = SMALLEST; due <= 9; due++) {
            Oracle oracle = new Oracle(due);
            for (int present = 2; present <= due; present++) {
                for (int yes = 0; yes <= present; yes++) {
                    for (int writtenYes = 0; writtenYes <= due - present; writtenYes++) {
                        boolean adopted = held(due, present, yes, writtenYes);
                        assertThat(adopted)
                                .as("%d due, %d present, %d yes, %d yes in writing", due, present, yes, writtenYes)
                                .isEqualTo(oracle.adopted(present, yes, writtenYes));
                        meetings++;
                    }
                }
            }
        }
        assertThat(meetings).isGreaterThan(500);
    }

    private static boolean held(int due, int present, int yes, int writtenYes) {
        List<String> voters = IntStream.range(0, due).mapToObj(i -> "党员" + i).toList();
        List<WrittenOpinion> opinions = voters.subList(present, present + writtenYes).stream()
                .map(voter -> new WrittenOpinion(voter, BallotChoice.YES, MEETING.minusDays(1)))
                .toList();
        List<String> tellers = voters.subList(0, 2);
        Meeting meeting = new Meeting(MEETING, "教学楼101", BallotMode.PAPER);
        BranchVote vote = new BranchVote(
                "2026-00001", new Motion(VoteKind.ADMISSION, null), new Convening(meeting, tellers, List.of()));
        vote.freeze(voters);
        Attendance attendance = Attendance.of(voters.subList(0, present), opinions);
        if (!Majority.quorate(due, present)) {
            vote.fail(attendance);
            return vote.adopted();
        }
        vote.hold(attendance, tellers);
        Ballots ballots = new Ballots(present, present, yes, present - yes, 0, 0);
        vote.count(1, ballots);
        vote.count(2, ballots);
        vote.confirm("决议", MEETING);
        return vote.adopted();
    }

    /** Knows for a branch of this size which sets of people are a majority; the sets are made of people, not of sums. */
    private static final class Oracle {

        private final boolean[] most;
        private final boolean[] half;

        Oracle(int due) {
            most = new boolean[due + 1];
            half = new boolean[due + 1];
            for (int these = 0; these <= due; these++) {
                most[these] = Majorities.moreThanHalf(these, due);
                half[these] = Majorities.exactlyHalf(these, due);
            }
        }

        boolean adopted(int present, int yes, int writtenYes) {
            return most[Long.bitCount(first(present))] && most[Long.bitCount(inFavour(present, yes, writtenYes))];
        }

        boolean exactlyHalf(int present, int yes, int writtenYes) {
            return half[Long.bitCount(inFavour(present, yes, writtenYes))];
        }

        /** Those who wrote sit behind those present, so that nobody is in both sets. */
        private static long inFavour(int present, int yes, int writtenYes) {
            return first(yes) | first(writtenYes) << present;
        }

        private static long first(int people) {
            return people == 0 ? 0 : -1L >>> (Long.SIZE - people);
        }
    }
}
