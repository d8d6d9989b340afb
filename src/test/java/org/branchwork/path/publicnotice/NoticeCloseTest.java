package org.branchwork.path.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.Stage;
import org.branchwork.engine.RealRules;
import org.branchwork.path.publicnotice.uptime.Outage;
import org.branchwork.path.publicnotice.uptime.Outages;
import org.branchwork.rulebook.AnnouncedDays;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.WorkingDays;
import org.branchwork.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeCloseTest {

    private final MembershipCase theCase =
            new MembershipCase("2026-00007", "lin.xiaoyu", "BS1", LocalDate.parse("2026-03-02"));
    private final PublicNotices notices = mock(PublicNotices.class);
    private final Objections objections = mock(Objections.class);
    private final Outages outages = mock(Outages.class);
    private final List<Objection> round = new ArrayList<>();
    private final Windows windows = new Windows(RealRules.rulebook(), new WorkingDays(mock(AnnouncedDays.class)));
    private final NoticeClose close = new NoticeClose(notices, objections, outages, windows);
    private PublicNotice notice;

    @BeforeEach
    void aNoticePostedBeforeTheNationalDayHoliday() {
        theCase.enter(Stage.DEVELOPMENT_TARGET);
        notice = new PublicNotice(theCase, null, windows.from(LocalDate.parse("2026-09-30"), "BS1"), "教学楼一层公告栏", null);
        theCase.note(Fact.NOTICE_FROM, notice.window().from());
        theCase.note(Fact.NOTICE_UNTIL, notice.window().until());
        when(notices.findFirstByCaseNumberAndStageRunOrderByIdDesc(eq("2026-00007"), anyInt()))
                .thenReturn(Optional.of(notice));
        when(objections.ofRound(eq("2026-00007"), anyInt(), any())).thenReturn(round);
    }

    private TaskContext on(String day) {
        LocalDateTime now = LocalDate.parse(day).atTime(9, 0);
        return new TaskContext(theCase, "t1", "notice-close", null, "liu.fang", now.toLocalDate(), now);
    }

    private List<Check> failed(String day, boolean visible, PublicNotice.Outcome outcome) {
        return close.checks(new NoticeClose.Form(visible, outcome, null), on(day), RealRules.on(day)).stream()
                .filter(check -> !check.passed())
                .toList();
    }

    private Objection objection() {
        Objection objection = new Objection(notice, "学业情况与公示不符", ReplyCode.random(), LocalDateTime.now());
        round.add(objection);
        return objection;
    }

    private static void settle(Objection objection, Objection.Outcome outcome) {
        objection.settle(LocalDate.parse("2026-10-12"), "已核实", "已答复", outcome);
    }

    @Test
    void five_working_days_run_over_the_holiday_and_the_made_up_saturday() {
        assertThat(notice.window().until()).isEqualTo("2026-10-13");
        assertThat(notice.window().provisional()).isFalse();
    }

    @Test
    void the_last_working_day_belongs_to_the_notice() {
        List<Check> early = failed("2026-10-13", true, PublicNotice.Outcome.CLEAR);
        assertThat(early).extracting(Check::rule).containsExactly(Rule.T_NOTICE);
        assertThat(early.get(0).earliest()).isEqualTo("2026-10-14");
        assertThat(failed("2026-10-14", true, PublicNotice.Outcome.CLEAR)).isEmpty();
    }

    @Test
    void an_objection_under_investigation_keeps_the_notice_open() {
        settle(objection(), Objection.Outcome.UNFOUNDED);
        objection();
        assertThat(failed("2026-10-14", true, PublicNotice.Outcome.CLEAR))
                .extracting(Check::rule)
                .containsExactly(Rule.OBJECTION_OPEN);
    }

    @Test
    void the_outcome_is_upheld_if_one_of_two_objections_was() {
        settle(objection(), Objection.Outcome.UNFOUNDED);
        settle(objection(), Objection.Outcome.UPHELD);
        assertThat(failed("2026-10-14", true, PublicNotice.Outcome.UPHELD)).isEmpty();
        assertThat(failed("2026-10-14", true, PublicNotice.Outcome.CLEAR))
                .extracting(Check::messageKey, Check::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("rule.OBJECTION-OPEN.upheld", "outcome"));
    }

    @Test
    void nothing_is_upheld_that_no_investigation_upheld() {
        settle(objection(), Objection.Outcome.UNFOUNDED);
        assertThat(failed("2026-10-14", true, PublicNotice.Outcome.UPHELD))
                .extracting(Check::messageKey)
                .containsExactly("rule.OBJECTION-OPEN.none-upheld");
    }

    @Test
    void a_notice_seen_throughout_leaves_its_dates_to_the_case() {
        assertThat(close.accept(new NoticeClose.Form(true, PublicNotice.Outcome.CLEAR, null), on("2026-10-14")))
                .isEqualTo("CLEAR");
        assertThat(notice.clear()).isTrue();
        assertThat(notice.closedOn()).isEqualTo("2026-10-14");
        assertThat(theCase.day(Fact.NOTICE_UNTIL)).isEqualTo("2026-10-13");
    }

    @Test
    void a_notice_not_seen_throughout_is_as_good_as_none() {
        close.accept(new NoticeClose.Form(false, PublicNotice.Outcome.CLEAR, null), on("2026-10-14"));
        assertThat(notice.clear()).isFalse();
        assertThat(notice.wasVisible()).isFalse();
        assertThat(theCase.has(Fact.NOTICE_FROM)).isFalse();
        assertThat(theCase.has(Fact.NOTICE_UNTIL)).isFalse();
    }

    @Test
    void a_notice_is_closed_once() {
        notice.close(LocalDate.parse("2026-10-14"), true, PublicNotice.Outcome.CLEAR);
        assertThatThrownBy(() -> notice.close(LocalDate.parse("2026-10-15"), true, PublicNotice.Outcome.UPHELD))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void days_without_the_page_are_put_before_the_person_who_closes() {
        assertThat(close.show(on("2026-10-14")).facts()).doesNotContainKey("outages");
        when(outages.within(LocalDate.parse("2026-09-30"), LocalDate.parse("2026-10-13")))
                .thenReturn(List.of(
                        new Outage(LocalDateTime.parse("2026-10-09T14:00"), LocalDateTime.parse("2026-10-10T09:30"))));
        assertThat(close.show(on("2026-10-14")).facts())
                .containsEntry("outages", "2026-10-09 14:00 – 2026-10-10 09:30");
        assertThat(failed("2026-10-14", true, PublicNotice.Outcome.CLEAR))
                .as("the person decides, not the machine")
                .isEmpty();
    }

    @Test
    void both_places_are_shown_with_their_own_windows() {
        notice.alsoAt("实习单位", new Window(LocalDate.parse("2026-10-09"), LocalDate.parse("2026-10-15"), false));
        assertThat(close.show(on("2026-10-16")).facts())
                .containsEntry("window", "2026-09-30 – 2026-10-15")
                .containsEntry("windowAtHome", "2026-09-30 – 2026-10-13 教学楼一层公告栏")
                .containsEntry("windowAway", "2026-10-09 – 2026-10-15 实习单位");
        assertThat(failed("2026-10-15", true, PublicNotice.Outcome.CLEAR))
                .extracting(Check::rule)
                .containsExactly(Rule.T_NOTICE);
    }
}
