package org.branchwork.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchwork.task.OpenTask;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final LocalDate DUE = LocalDate.parse("2026-10-21");

    /** It came on the 1st of September; the person was told of it the morning after. */
    private static OpenTask task(LocalDate due) {
        return new OpenTask(
                "t", "application-talk", "2026-00001", "x", null, at("2026-09-01"), due, null, Set.of(), Set.of());
    }

    private static LocalDateTime at(String day) {
        return LocalDate.parse(day).atTime(10, 0);
    }

    private static News on(LocalDate day, LocalDate toldOn) {
        return News.of(
                List.of(task(DUE)), Set.of(), List.of(task(DUE)), false, toldOn.atTime(7, 30), day.atTime(7, 30));
    }

    /** Each morning from the 2nd of September on, told each morning of what is new. */
    private static List<String> mornings(LocalDate until) {
        List<String> told = new ArrayList<>();
        for (LocalDate day = LocalDate.parse("2026-09-02"); !day.isAfter(until); day = day.plusDays(1)) {
            News news = on(day, day.minusDays(1));
            if (!news.assigned().isEmpty()) {
                told.add(day + " new");
            }
            if (!news.dueSoon().isEmpty()) {
                told.add(day + " soon");
            }
            if (!news.late().isEmpty()) {
                told.add(day + " late");
            }
            if (!news.escalated().isEmpty()) {
                told.add(day + " escalated");
            }
        }
        return told;
    }

    @Test
    void aTaskIsToldOfWhenItComesThreeDaysBeforeItsLastDayWhenItIsLateAndThenOnMondays() {
        assertThat(mornings(LocalDate.parse("2026-11-03")))
                .containsExactly(
                        "2026-09-02 new",
                        "2026-10-18 soon",
                        "2026-10-22 late",
                        "2026-10-26 late",
                        "2026-10-28 escalated",
                        "2026-11-02 late");
    }

    @Test
    void whatFellInANightWithoutTheMachineIsToldTheMorningAfter() {
        News news = on(LocalDate.parse("2026-10-20"), LocalDate.parse("2026-10-16"));
        assertThat(news.dueSoon()).hasSize(1);
        assertThat(on(LocalDate.parse("2026-10-24"), LocalDate.parse("2026-10-20"))
                        .late())
                .hasSize(1);
    }

    @Test
    void aTaskWithoutALastDayIsToldOfOnce() {
        LocalDate day = LocalDate.parse("2026-09-02");
        assertThat(News.of(List.of(task(null)), Set.of(), List.of(), false, at("2026-08-31"), day.atTime(7, 30))
                        .assigned())
                .hasSize(1);
        assertThat(News.of(
                                List.of(task(null)),
                                Set.of(),
                                List.of(),
                                false,
                                at("2026-09-02"),
                                day.plusDays(60).atTime(7, 30))
                        .none())
                .isTrue();
    }

    /** It came while the round went on, and is told of at the next. */
    @Test
    void whatComesAfterTheMomentOfTheRoundIsNotToldTwice() {
        LocalDateTime round = at("2026-09-01").minusNanos(1);
        assertThat(News.of(List.of(task(DUE)), Set.of(), List.of(), false, round.minusDays(1), round)
                        .none())
                .isTrue();
        assertThat(News.of(List.of(task(DUE)), Set.of(), List.of(), false, round, round.plusDays(1))
                        .assigned())
                .hasSize(1);
    }

    /** A deputy takes over what has waited for weeks, and is told of it once. */
    @Test
    void whatCameWithAPostIsNewHoweverOldItIs() {
        LocalDateTime told = at("2026-09-10");
        News news = News.of(List.of(task(DUE)), Set.of("t"), List.of(), false, told, told.plusDays(1));
        assertThat(news.assigned()).hasSize(1);
        assertThat(News.of(List.of(task(DUE)), Set.of(), List.of(), false, told, told.plusDays(1))
                        .none())
                .isTrue();
        LocalDateTime after = at("2026-10-29");
        assertThat(News.of(List.of(task(DUE)), Set.of("t"), List.of(), false, after, after.plusDays(1))
                        .late())
                .hasSize(1);
    }

    @Test
    void aResultAloneIsNews() {
        assertThat(News.of(List.of(), Set.of(), List.of(), true, at("2026-09-01"), DUE.atTime(7, 30))
                        .none())
                .isFalse();
        assertThat(News.of(List.of(), Set.of(), List.of(), false, at("2026-09-01"), DUE.atTime(7, 30))
                        .none())
                .isTrue();
    }
}
