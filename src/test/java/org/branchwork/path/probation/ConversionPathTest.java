package org.branchwork.path.probation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.branchwork.admission.CaseState;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.CaseSteps;
import org.branchwork.admission.Fact;
import org.branchwork.organization.Members;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the conversion application, which opens T-CAPP before the last day, to the archive. */
class ConversionPathTest extends ProbationWalk {

    private static final List<String> EARLIER_RECORDS = List.of(
            "application-submitted",
            "cultivation-contact-opinion",
            "cultivation-assess",
            "target-political-review",
            "acceptance-fill-form");

    @Autowired
    private Members members;

    @Autowired
    private CaseSteps steps;

    private static Map<String, Object> archive(String day) {
        return values("talkedOn", day, "announcedOn", day, "filedOn", day);
    }

    private List<String> dueVoters(String day) {
        return members.dueVoters(branch(), day(day)).stream().map(Person::login).toList();
    }

    @Test
    void aProbationaryMemberIsConvertedAndArchived() {
        inducted();
        EARLIER_RECORDS.forEach(this::recorded);
        at("2028-01-12");
        assessed("2028-01-12");
        at("2028-07-04");
        appliesForConversion("2028-07-04");
        at("2028-07-10");
        opinionsAreHeard();
        proposes(proposal("CONVERT", "2028-07-10"));
        votes("2028-07-12", true);
        assertThat(day(Fact.CONVERSION_RESOLVED_ON)).isEqualTo("2028-07-12");
        assertThat(theCase().state()).isEqualTo(CaseState.PROBATIONARY_MEMBER);
        at("2028-08-01");
        concludes("APPROVE", "APPROVED", "2028-07-31");

        assertThat(theCase().state()).isEqualTo(CaseState.FULL_MEMBER);
        assertThat(day(Fact.CONVERSION_APPROVED_ON)).isEqualTo("2028-07-31");
        assertThat(day(Fact.STANDING_SINCE)).isEqualTo("2028-07-10");
        assertThat(theCase().has(Fact.CLOSED_ON)).isFalse();
        does(a, "probation-archive", archive("2028-08-01"));
        assertThat(day(Fact.CLOSED_ON)).isEqualTo("2028-08-01");
        assertThat(open()).isEmpty();
        assertThat(timers()).isEmpty();
        assertThat(passed("probation")).contains("serviceTask_conclude", "endEvent_converted");
        assertThat(passed("membership")).contains("endEvent_fullMember").doesNotContain("endEvent_cancelled");
    }

    @Test
    void heVotesFromTheDayOfTheApprovalsEntryAndNotBefore() {
        adopted(proposal("CONVERT", "2028-07-10"));
        at("2028-08-01");
        concludes("APPROVE", "APPROVED", "2028-07-31");

        assertThat(persons.get(t).membershipOn(day("2028-07-31"))).isEqualTo(Membership.PROBATIONARY);
        assertThat(dueVoters("2028-07-31")).containsExactly(a, b, c, d, e);
        assertThat(dueVoters("2028-08-01")).containsExactly(t, a, b, c, d, e);
    }

    @Test
    void conversionIsVotedOnTheLastDayAtTheEarliest() {
        inducted();
        at("2028-07-04");
        appliesForConversion("2028-07-04");
        assertThat(open()).contains("probation-opinions");
        opinionsAreHeard();
        proposes(proposal("CONVERT", "2028-07-04"));
        Map<String, Object> calling =
                values("meetingAt", "2028-07-09T23:45", "place", "会议室", "mode", "PAPER", "tellers", List.of(d, e));
        assertThat(refusal(() -> does(a, "vote-convene", calling)).violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.check().rule().id()).isEqualTo("T-PROB");
                    assertThat(violation.check().earliest()).isEqualTo("2028-07-10");
                    assertThat(violation.field()).isEqualTo("meetingAt");
                });
        assertThat(does(a, "vote-convene", with(calling, "meetingAt", "2028-07-10T00:00")))
                .isNull();
    }

    @Test
    void withoutAnApplicationTheReviewOpensOnTheLastDayAndDoesNotConvert() {
        inducted();
        at("2028-07-09T23:59");
        assertThat(open()).contains("probation-apply-conversion").doesNotContain("probation-opinions");
        at("2028-07-10T00:00");
        assertThat(open()).contains("probation-opinions");
        assertThat(passed("probation")).contains("event_lastDay");
        opinionsAreHeard();
        assertThat(refused(a, "probation-committee-review", proposal("CONVERT", "2028-07-10")))
                .containsExactly("APPLICATION-MISSING proposal");
        appliesForConversion("2028-07-10");
        proposes(proposal("CONVERT", "2028-07-10"));
        assertThat(open()).contains("vote-convene");
    }

    @Test
    void aProposalThatIsRejectedIsFollowedByAnother() {
        theCommitteeIsToPropose();
        proposes(proposal("CONVERT", "2028-07-10"));
        votes("2028-07-12", false);

        assertThat(theCase().state()).isEqualTo(CaseState.PROBATIONARY_MEMBER);
        assertThat(theCase().has(Fact.CONVERSION_RESOLVED_ON)).isFalse();
        assertThat(open()).contains("probation-committee-review").doesNotContain("approval-conclude");
        assertThat(refused(a, "probation-committee-review", extension("2028-07-11", 6)))
                .containsExactly("DATE-ORDER meetingOn");
        proposes(with(extension("2028-07-12", 6), "remarks", "工作中有差错。"));
        votes("2028-07-14", true);

        assertThat(jdbc.queryForList(
                        "select kind || ' ' || adopted from branch_vote where case_number = ? order by id",
                        String.class,
                        number))
                .as("each meeting votes on what was proposed to it")
                .containsExactly("CONVERSION FALSE", "EXTENSION TRUE");
        assertThat(jdbc.queryForObject(
                        "select resolution from branch_vote where case_number = ? and kind = 'EXTENSION'",
                        String.class,
                        number))
                .contains("讨论延长苏晴同志预备期问题")
                .contains("支部委员会提出的理由：工作中有差错。")
                .contains("大会决议：同意延长苏晴同志的预备期，自2028年7月10日延长至2029年1月10日。");
        assertThat(theCase().has(Fact.CONVERSION_RESOLVED_ON)).isFalse();
    }

    @Test
    void whatTheCommitteeRefusesChangesNothing() {
        adopted(proposal("CONVERT", "2028-07-10"));
        Map<Fact, String> before = new java.util.TreeMap<>(theCase().facts());
        before.remove(Fact.CONVERSION_RESOLVED_ON);
        concludes("REFUSE", "REFUSED", "2028-07-12");

        assertThat(theCase().state()).isEqualTo(CaseState.PROBATIONARY_MEMBER);
        assertThat(theCase().facts()).isEqualTo(before);
        assertThat(persons.get(t).membershipOn(day("2028-07-12"))).isEqualTo(Membership.PROBATIONARY);
        assertThat(open()).contains("probation-committee-review");
    }

    @Test
    void whatIsReturnedIsDecidedAgainOnTheSameResolution() {
        adopted(proposal("CONVERT", "2028-07-10"));
        does("k1", "approval-conclude", values("outcome", "RETURNED", "meetingOn", "2028-07-12"));
        does(a, "approval-supplement", values("suppliedOn", "2028-07-12"));
        assertThat(day(Fact.CONVERSION_RESOLVED_ON)).isEqualTo("2028-07-12");
        assertThat(open())
                .contains("approval-conclude")
                .filteredOn("approval-decide"::equals)
                .hasSize(3);
        concludes("APPROVE", "APPROVED", "2028-07-12");

        assertThat(theCase().state()).isEqualTo(CaseState.FULL_MEMBER);
        assertThat(open()).contains("probation-archive");
    }

    @Test
    void anApprovalAfterThreeMonthsIsLateAndNeverRefused() {
        adopted(proposal("CONVERT", "2028-07-10"));
        at("2029-03-01");
        concludes("APPROVE", "APPROVED", "2029-03-01");

        CaseStep concluded = steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "approval-conclude")
                .orElseThrow();
        assertThat(concluded.checks())
                .containsPattern("T_CAPPR\"[^}]*LATE\"[^}]*\"passed\":false")
                .doesNotContain("T_APPR\"");
        assertThat(day(Fact.STANDING_SINCE)).isEqualTo("2028-07-10");
    }

    @Test
    void aDiscussionMoreThanAMonthAfterTheApplicationIsLate() {
        theCommitteeIsToPropose();
        assertThat(taskOf(a, "probation-committee-review").due()).isEqualTo("2028-08-04");
        at("2028-08-05");
        proposes(proposal("CONVERT", "2028-08-05"));

        assertThat(steps.findFirstByCaseNumberAndKeyOrderByIdDesc(number, "probation-committee-review")
                        .orElseThrow()
                        .checks())
                .containsPattern("T_CMEET\"[^}]*LATE\"[^}]*\"passed\":false");
    }

    @Test
    void cancellationAdoptedAndApprovedClosesTheCase() {
        adopted(proposal("CANCEL", "2028-07-10"));
        assertThat(theCase().has(Fact.CONVERSION_RESOLVED_ON)).isFalse();
        at("2028-08-01");
        concludes("APPROVE", "APPROVED", "2028-07-31");

        assertThat(theCase().state()).isEqualTo(CaseState.CANCELLED);
        assertThat(day(Fact.CLOSED_ON)).isEqualTo("2028-08-01");
        assertThat(persons.get(t).membershipOn(day("2028-08-01"))).isEqualTo(Membership.NONE);
        assertThat(persons.get(t).membershipOn(day("2028-07-31"))).isEqualTo(Membership.PROBATIONARY);
        assertThat(open()).isEmpty();
        assertThat(timers()).isEmpty();
        assertThat(passed("probation")).contains("endEvent_cancelled").doesNotContain("endEvent_converted");
        assertThat(passed("membership")).contains("endEvent_cancelled");
    }

    @Test
    void theArchiveNamesWhatHasNoRecord() {
        adopted(proposal("CONVERT", "2028-07-10"));
        at("2028-07-14");
        concludes("APPROVE", "APPROVED", "2028-07-13");
        recorded("application-submitted");
        recorded("cultivation-assess");
        assertThat(refused(a, "probation-archive", archive("2028-07-12")))
                .contains("DATE-ORDER talkedOn", "DATE-ORDER announcedOn", "DATE-ORDER filedOn");
        assertThat(refusal(() -> does(a, "probation-archive", archive("2028-07-14")))
                        .violations())
                .extracting(violation -> violation.messageKey())
                .containsExactly(
                        "rule.ARCHIVE-INCOMPLETE.ADMISSION_FORM",
                        "rule.ARCHIVE-INCOMPLETE.ACTIVIST_REGISTER",
                        "rule.ARCHIVE-INCOMPLETE.POLITICAL_REVIEW",
                        "rule.ARCHIVE-INCOMPLETE.PROBATION_REGISTER");
        EARLIER_RECORDS.forEach(this::recorded);
        assessed("2028-07-14");
        does(a, "probation-archive", archive("2028-07-14"));

        assertThat(day(Fact.CLOSED_ON)).isEqualTo("2028-07-14");
    }
}
