package org.branchwork.path.branchvote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final LocalDateTime MEETING = LocalDateTime.of(2027, 10, 12, 14, 0);
    private static final Set<String> DUE = Set.of("李怡", "刘雨", "高雨", "李涛");

    @Test
    void whoIsNamedTwiceIsPresentOnce() {
        assertThat(Attendance.of(List.of("李怡", "李怡", "刘雨"), List.of()).present())
                .containsExactlyInAnyOrder("李怡", "刘雨");
    }

    @Test
    void whoIsNotDueIsNamedWhetherPresentOrWriting() {
        Attendance attendance = Attendance.of(List.of("李怡", "胡琪"), List.of(wrote("黄敏晨", MEETING.minusDays(1))));

        assertThat(attendance.presentStrangers(DUE)).containsExactly("胡琪");
        assertThat(attendance.writingStrangers(DUE)).containsExactly("黄敏晨");
        assertThat(attendance.strangers(DUE)).containsExactlyInAnyOrder("胡琪", "黄敏晨");
    }

    @Test
    void whoIsPresentOrHasWrittenAlreadyCountsOnce() {
        Attendance attendance = Attendance.of(
                List.of("李怡"),
                List.of(
                        wrote("李怡", MEETING.minusDays(1)),
                        wrote("李涛", MEETING.minusDays(1)),
                        wrote("李涛", MEETING.minusHours(1))));

        assertThat(attendance.presentWriters()).containsExactly("李怡");
        assertThat(attendance.repeatedWriters()).containsExactly("李涛");
        assertThat(attendance.twofold()).containsExactlyInAnyOrder("李怡", "李涛");
    }

    @Test
    void anOpinionIsInTimeUntilTheMeetingBegins() {
        Attendance attendance = Attendance.of(
                List.of(),
                List.of(wrote("李怡", MEETING.minusMinutes(1)), wrote("刘雨", MEETING), wrote("高雨", MEETING.plusDays(1))));

        assertThat(attendance.late(MEETING)).containsExactlyInAnyOrder("刘雨", "高雨");
    }

    private static WrittenOpinion wrote(String person, LocalDateTime at) {
        return new WrittenOpinion(person, BallotChoice.YES, at);
    }
}
