package org.branchwork.path.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.Fact;
import org.branchwork.organization.Membership;
import org.branchwork.organization.OrganizationChanged;
import org.branchwork.organization.Persons;
import org.branchwork.path.developmenttarget.SponsorReplacement;
import org.branchwork.task.Replacement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Where a case that is taken over goes on, and what it needs here. */
class TransferPathTest extends TransferWalk {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private SponsorReplacement sponsors;

    @Autowired
    private Persons persons;

    @Test
    void anActivistFromElsewhereGetsContactsAndGoesOnWithHisTime() {
        at("2026-12-15");
        comes(ACTIVIST);

        assertCase(
                CaseState.ACTIVIST,
                "receivedOn=2026-01-05",
                "talkedOn=2026-01-20",
                "activistSince=2026-02-10",
                "filedOn=2026-03-02");
        assertThat(open()).containsExactly("cultivation-appoint-contacts");
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
        at("2027-02-09T23:59");
        assertThat(open()).doesNotContain("cultivation-contact-opinion");
        at("2027-02-10T00:00");
        round("MATURE", "2027-02-10");
        assertThat(open()).containsExactly("target-opinions");
    }

    @Test
    void anInterruptionDoesNotCountAndTheTimeBeforeItDoes() {
        at("2026-12-10");
        number = transfers
                .take(a, new Transfer("t8", "BS8", ACTIVIST, LocalDate.parse("2026-08-10"), List.of(), "中断四个月。"))
                .number();

        assertThat(day(Fact.ACTIVIST_SINCE)).isEqualTo("2026-02-10");
        assertThat(day(Fact.CULTIVATION_COUNTS_FROM)).isEqualTo("2026-06-12");
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
        at("2027-06-11");
        for (String contact : List.of(b, c)) {
            does(contact, "cultivation-contact-opinion", values("opinion", "进步明显。", "recommendation", "成熟"));
        }
        Map<String, Object> mature = values("outcome", "MATURE", "assessedOn", "2027-06-11", "opinion", "成熟。");
        assertThat(refused(a, "cultivation-assess", mature)).containsExactly("T-CULT assessedOn");
        at("2027-06-12");
        does(a, "cultivation-assess", with(mature, "assessedOn", "2027-06-12"));
        assertThat(theCase().state()).isEqualTo(CaseState.ACTIVIST);
        assertThat(open()).containsExactly("target-opinions");
    }

    @Test
    void aDevelopmentTargetNeedsSponsorsReviewAndTrainingHere() {
        at("2027-04-01");
        comes(LISTED);

        assertThat(theCase().state()).isEqualTo(CaseState.DEVELOPMENT_TARGET);
        assertThat(open()).containsExactly("target-appoint-sponsors", "target-political-review", "target-training");
        sponsored();
        does("k3", "target-political-review", review("QUALIFIED", "2027-04-01"));
        at("2027-06-17");
        does("k3", "target-training", training(true));
        assertThat(open()).containsExactly("acceptance-committee-review");
    }

    /** The notice hung and ended elsewhere; what that organ vouches for is not counted anew here. */
    @Test
    void aNoticeHandedOverStaysAsItWasWhenDaysOffAreAnnounced() {
        at("2027-04-01");
        comes(LISTED);
        jdbc.update("insert into announced_day (announced_for, on_day, kind) values (2027, date '2027-03-05', 'OFF')");
        events.publishEvent(new OrganizationChanged("holidays"));

        assertThat(day(Fact.NOTICE_UNTIL)).isEqualTo("2027-03-09");
        assertThat(open()).containsExactly("target-appoint-sponsors", "target-political-review", "target-training");
    }

    @Test
    void whatTheReceivingOrganAcceptsIsNotDoneAgain() {
        at("2027-04-01");
        comes(and(LISTED, "reviewedOn", "2027-03-12", "trainedOn", "2027-03-20"));

        assertThat(open()).containsExactly("target-appoint-sponsors");
        sponsored();
        assertThat(open()).containsExactly("acceptance-committee-review");
        does(a, "acceptance-committee-review", meeting("PASS", "2027-04-01", true));
    }

    @Test
    void aProbationaryMemberJoinsAGroupAndSwearsOnce() {
        at("2026-11-01");
        comes(and(MEMBER, "oathOn", "2026-10-20"));

        assertThat(theCase().state()).isEqualTo(CaseState.PROBATIONARY_MEMBER);
        assertThat(persons.get("t8").membershipOn(LocalDate.parse("2026-11-01")))
                .isEqualTo(Membership.PROBATIONARY);
        assertThat(persons.get("t8").memberSince()).isEqualTo("2026-08-31");
        assertThat(open()).containsExactly("probation-assign-group");
        does(a, "probation-assign-group", values("group", "BS8", "toldOn", "2026-11-01", "announcedOn", "2026-11-01"));
        assertThat(open()).isEmpty();
        assertThat(passed("probation")).contains("endEvent_inducted").doesNotContain("probation-oath");
    }

    @Test
    void whoHasNotSwornSwearsHere() {
        at("2026-11-01");
        comes(MEMBER);
        does(a, "probation-assign-group", values("group", "BS8", "toldOn", "2026-11-01", "announcedOn", "2026-11-01"));
        does(a, "probation-oath", values("oathOn", "2026-11-01", "place", "学院礼堂"));
        assertThat(day(Fact.OATH_ON)).isEqualTo("2026-11-01");
    }

    @Test
    void hisSponsorsAreNamedHereOneAfterTheOtherAndHeardInTheNextRound() {
        at("2026-11-01");
        comes(and(MEMBER, "oathOn", "2026-10-20"));
        sponsors.replace(a, number, new Replacement(null, b, "原介绍人在外单位。", null));
        assertThat(refusal(() -> sponsors.replace(a, number, new Replacement(null, b, "……", null)))
                        .violations())
                .extracting(one -> one.check().rule().id())
                .contains("SPONSOR-SELF");
        sponsors.replace(a, number, new Replacement("", c, "原介绍人在外单位。", null));
        assertThat(refusal(() -> sponsors.replace(a, number, new Replacement(null, d, "……", null)))
                        .violations())
                .extracting(one -> one.messageKey() + " " + one.field())
                .containsExactly("input.missing out");
        at("2027-02-28T00:00");
        for (String sponsor : List.of(b, c)) {
            does(sponsor, "probation-sponsor-opinion", values("opinion", "表现良好。"));
        }
        does(a, "probation-assess", values("assessedOn", "2027-02-28", "opinion", "继续考察。"));
        assertThat(open()).doesNotContain("probation-sponsor-opinion", "probation-assess");
        assertThat(timers()).contains(LocalDate.parse("2027-08-31"));
    }

    @Test
    void anExtendedProbationCannotBeExtendedAgain() {
        at("2027-09-10");
        comes(and(MEMBER, "oathOn", "2026-10-20", "extendedUntil", "2028-02-29"));

        assertThat(theCase().state()).isEqualTo(CaseState.EXTENDED);
        at("2028-02-29");
        does(a, "probation-opinions", values("groupOpinion", "同意。", "membersOpinion", "无。", "massesOpinion", "好。"));
        Map<String, Object> again = new HashMap<>(meeting("x", "2028-02-29", true));
        again.remove("outcome");
        again.put("proposal", "EXTEND");
        again.put("extensionMonths", 6);
        assertThat(refused(a, "probation-committee-review", again)).containsExactly("EXTENSION-ONCE proposal");
    }

    @Test
    void anApplicantWhoHasBeenTalkedWithIsToBeRecommended() {
        at("2026-12-15");
        comes(without(ACTIVIST, "activistSince", "filedOn"));
        assertThat(theCase().state()).isEqualTo(CaseState.APPLICANT);
        assertThat(open()).containsExactly("cultivation-recommend");
    }
}
