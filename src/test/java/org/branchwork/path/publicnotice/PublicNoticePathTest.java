package org.branchwork.path.publicnotice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.path.CollegeWalk;
import org.junit.jupiter.api.Test;

class PublicNoticePathTest extends CollegeWalk {

    @Test
    void aNoticeWaitsForItsWorkingDaysAndEndsClear() {
        posted();
        assertThat(timers()).containsExactly(LocalDate.parse("2027-06-10"));
        assertThat(open()).isEmpty();
        at("2027-06-09T23:59");
        assertThat(open()).isEmpty();
        at("2027-06-10T00:00");
        does(a, "notice-close", closing("CLEAR", true));

        assertThat(theCase().day(Fact.NOTICE_FROM)).isEqualTo("2027-06-02");
        assertThat(theCase().day(Fact.NOTICE_UNTIL)).isEqualTo("2027-06-09");
        assertThat(theCase().day(Fact.LISTED_ON)).isEqualTo("2027-06-10");
        assertThat(passed("public-notice")).contains("event_noticeOver", "endEvent_clear");
    }

    @Test
    void aNoticePostedDaysAgoIsOverWhenItIsEntered() {
        consented();
        at("2027-06-10");
        does(a, "notice-open", values("openedOn", "2027-06-02", "places", "学院公告栏"));
        assertThat(open()).isEmpty();
        at("2027-06-10T09:00");
        assertThat(open()).containsExactly("notice-close");
    }

    @Test
    void nothingIsPostedBeforeTheConsentOrTomorrow() {
        consented();
        assertThat(refused(a, "notice-open", values("openedOn", "2027-05-31", "places", "学院公告栏")))
                .containsExactly("DATE-ORDER openedOn");
        assertThat(refused(a, "notice-open", values("openedOn", "2027-06-02", "places", "学院公告栏")))
                .containsExactly("DATE-FUTURE openedOn");
        assertThat(refused(a, "notice-open", values("openedOn", "2027-06-01"))).containsExactly("input.missing places");
    }

    @Test
    void everybodyReadsWhatMayBeReadWhileItRuns() {
        posted();
        assertThat(notices.running()).singleElement().satisfies(notice -> {
            assertThat(notice.name()).isEqualTo("苏晴");
            assertThat(notice.branch()).isEqualTo("英语专业本科生党支部");
            assertThat(notice.kind()).isEqualTo(NoticeKind.DEVELOPMENT_TARGET);
            assertThat(notice.from()).isEqualTo("2027-06-02");
            assertThat(notice.until()).isEqualTo("2027-06-09");
            assertThat(notice.objectTo()).isEqualTo("外国语学院党委");
            assertThat(notice.birthMonth()).matches("\\d{4}-\\d{2}");
            assertThat(notice.companions()).hasSize(2).doesNotContain(b, c);
            assertThat(notice.posting().places()).isEqualTo("学院公告栏");
            assertThat(notice.inflow()).isNull();
        });
        at("2027-06-09T23:59");
        assertThat(notices.running()).hasSize(1);
        at("2027-06-10T00:00");
        assertThat(notices.running()).isEmpty();
    }

    @Test
    void aNoticeNotSeenThroughoutIsPostedAgainAndSetsNothing() {
        posted();
        at("2027-06-10");
        does(a, "notice-close", closing("CLEAR", false));
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        assertThat(theCase().has(Fact.NOTICE_UNTIL)).isFalse();
        assertThat(theCase().has(Fact.LISTED_ON)).isFalse();
        assertThat(open()).containsExactly("notice-open");
        assertThat(shown(a, "notice-open").facts()).containsEntry("notVisible", "2027-06-10");
        assertThat(refused(a, "notice-open", values("openedOn", "2027-06-09", "places", "学院公告栏")))
                .containsExactly("DATE-ORDER openedOn");
        does(a, "notice-open", values("openedOn", "2027-06-10", "places", "学院公告栏、宿舍区"));
        at("2027-06-18");
        does(a, "notice-close", closing("CLEAR", true));

        assertThat(theCase().day(Fact.NOTICE_FROM)).isEqualTo("2027-06-10");
        assertThat(theCase().day(Fact.NOTICE_UNTIL)).isEqualTo("2027-06-17");
        assertThat(theCase().day(Fact.LISTED_ON)).isEqualTo("2027-06-18");
    }
}
