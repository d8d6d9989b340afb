package org.branchwork.path.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.engine.StageRestart;
import org.branchwork.organization.imports.FileType;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.branchwork.path.CollegeWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a notice ends: by the days off as they are announced last, by two places, and as far as it could be seen. */
class NoticeWindowPathTest extends CollegeWalk {

    @Autowired
    private CaseSteps steps;

    @Autowired
    private StageRestart stages;

    @Autowired
    private Imports imports;

    @Autowired
    private RecountAtStart recount;

    @Test
    void aYearAnnouncedWhileANoticeRunsMovesItsEndItsTimerAndTheTimeline() {
        posted();
        assertThat(notices.running().get(0).provisional()).isTrue();
        announce("2027,2027-06-09,OFF,端午节");
        assertThat(day(Fact.NOTICE_UNTIL)).isEqualTo("2027-06-10");
        assertThat(timers()).containsExactly(LocalDate.parse("2027-06-11"));
        assertThat(notices.running().get(0).provisional()).isFalse();
        assertThat(steps.findByCaseNumberAndKeyOrderById(number, "notice-window"))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.outcome()).isEqualTo("2027-06-10");
                    assertThat(step.actor()).isEqualTo(CaseStep.THE_APPLICATION);
                });
        at("2027-06-10");
        assertThat(open()).isEmpty();
        at("2027-06-11T00:00");
        does(a, "notice-close", closing("CLEAR", true));
        assertThat(theCase().day(Fact.LISTED_ON)).isEqualTo("2027-06-11");
    }

    @Test
    void aMadeUpDayBringsTheEndForwardAndTheSameFileTwiceTellsItOnce() {
        posted();
        announce("2027,2027-06-05,WORK,端午节");
        announce("2027,2027-06-05,WORK,端午节");
        assertThat(timers()).containsExactly(LocalDate.parse("2027-06-09"));
        assertThat(steps.findByCaseNumberAndKeyOrderById(number, "notice-window"))
                .hasSize(1);
    }

    @Test
    void aNoticeWhoseClosingWaitsAlreadyHasToRunOnWhenADayIsTakenFromIt() {
        posted();
        at("2027-06-10");
        announce("2027,2027-06-09,OFF,端午节");
        assertThat(notices.running()).hasSize(1);
        assertThat(refused(a, "notice-close", closing("CLEAR", true))).containsExactly("T-NOTICE");
        at("2027-06-11");
        does(a, "notice-close", closing("CLEAR", true));
    }

    @Test
    void aStageStartedAnewWaitsForTheEndCountedLast() {
        posted();
        announce("2027,2027-06-09,OFF,端午节");
        stages.restart(number);
        assertThat(timers()).containsExactly(LocalDate.parse("2027-06-11"));
    }

    @Test
    void atTheStartOfAnApplicationThatKnowsMoreYearsTheWindowsAreCountedAnewToo() {
        posted();
        jdbc.update("insert into announced_day (announced_for, on_day, kind) values (2027, date '2027-06-09', 'OFF')");
        recount.all();
        assertThat(day(Fact.NOTICE_UNTIL)).isEqualTo("2027-06-10");
        assertThat(timers()).containsExactly(LocalDate.parse("2027-06-11"));
    }

    @Test
    void aPersonAwayFromHomeHasANoticeAtBothPlaces() {
        consented();
        at("2027-06-04");
        does(
                a,
                "notice-open",
                values(
                        "openedOn", "2027-06-02",
                        "places", "学院公告栏",
                        "inflowPlaces", "实习单位公告栏",
                        "inflowOpenedOn", "2027-06-04"));
        assertThat(timers()).containsExactly(LocalDate.parse("2027-06-12"));
        assertThat(day(Fact.NOTICE_FROM)).isEqualTo("2027-06-02");
        assertThat(day(Fact.NOTICE_UNTIL)).isEqualTo("2027-06-11");
        RunningNotice notice = notices.running().get(0);
        assertThat(notice.posting().until()).isEqualTo("2027-06-09");
        assertThat(notice.inflow().places()).isEqualTo("实习单位公告栏");
        assertThat(notice.inflow().until()).isEqualTo("2027-06-11");
        assertThat(notice.until()).isEqualTo("2027-06-11");
    }

    @Test
    void aSimulationThatLeapsOverMonthsInventsNoOutage() {
        posted();
        at("2027-06-10");
        assertThat(jdbc.queryForObject("select count(*) from up_time", Long.class))
                .isZero();
        assertThat(shown(a, "notice-close").facts())
                .containsKey("windowProvisional")
                .doesNotContainKey("outages");
    }

    @Test
    void aDayTheApplicationWasAwayIsShownToWhoeverClosesAndLeftToHim() {
        posted();
        at("2027-06-10");
        up("2027-06-01T08:00", "2027-06-04T18:00");
        up("2027-06-06T07:30", "2027-06-10T08:00");
        try {
            assertThat(shown(a, "notice-close").facts())
                    .containsEntry("outages", "2027-06-04 18:00 – 2027-06-06 07:30");
            does(a, "notice-close", closing("CLEAR", false));
            assertThat(open()).containsExactly("notice-open");
        } finally {
            jdbc.update("delete from up_time");
        }
    }

    private void up(String from, String until) {
        jdbc.update("insert into up_time (from_second, until_second) values (?, ?)", second(from), second(until));
    }

    private static long second(String moment) {
        return LocalDateTime.parse(moment).atZone(ZoneId.of("Asia/Shanghai")).toEpochSecond();
    }

    private void announce(String row) {
        byte[] file = ("year,day,kind,occasion\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            imports.take("admin", ImportKind.HOLIDAYS, FileType.CSV, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
