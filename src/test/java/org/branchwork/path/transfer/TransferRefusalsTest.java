package org.branchwork.path.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchwork.admission.Cases;
import org.branchwork.rulebook.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the receiving branch does not take over. Nothing has changed then. */
class TransferRefusalsTest extends TransferWalk {

    @Autowired
    private Cases all;

    @BeforeEach
    void inSpring() {
        at("2027-04-01");
    }

    private List<String> refused(Map<String, String> facts) {
        List<String> wrong = refusedTransfer(a, transfer("BS8", facts));
        assertThat(all.findByApplicantOrderByNumberDesc("t8")).isEmpty();
        return wrong;
    }

    @ParameterizedTest
    @CsvSource({
        "conversionResolvedOn, 2027-01-01, input.unknown",
        "standingSince,        2027-01-01, input.unknown",
        "closedOn,             2027-01-01, input.unknown",
        "activistsince,        2026-02-10, input.unknown",
        "activistSince,        10.02.2026, input.malformed",
        "activistSince,        2026-02-30, input.malformed",
        "activistSince,        0026-02-10, input.malformed"
    })
    void unknownAndUnreadableFactsAreNamed(String key, String value, String reason) {
        assertThat(refused(and(ACTIVIST, key, value))).containsExactly(reason + " facts." + key);
    }

    @ParameterizedTest
    @CsvSource({"receivedOn", "talkedOn", "activistSince", "filedOn"})
    void anActivistHasEveryFactUpToTheFiling(String gone) {
        assertThat(refused(without(ACTIVIST, gone))).containsExactly("input.missing facts." + gone);
    }

    @ParameterizedTest
    @CsvSource({"filedOn", "consentedOn", "noticeFrom", "noticeUntil", "listedOn"})
    void aDevelopmentTargetHasEveryFactUpToTheListing(String gone) {
        assertThat(refused(without(LISTED, gone))).containsExactly("input.missing facts." + gone);
    }

    @ParameterizedTest
    @CsvSource({"formNumber", "resolvedOn", "approvedOn", "memberSince", "probationUntil"})
    void aMemberOnProbationHasTheFactsOfHisAdmission(String gone) {
        assertThat(refused(without(MEMBER, gone))).containsExactly("input.missing facts." + gone);
    }

    @Test
    void withoutAnyFactsNothingIsTakenOver() {
        assertThat(refused(Map.of()))
                .containsExactlyInAnyOrder("input.missing facts.receivedOn", "input.missing facts.talkedOn");
        assertThat(refused(null)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "talkedOn,      2026-01-04, DATE-ORDER",
        "activistSince, 2026-01-19, DATE-ORDER",
        "filedOn,       2026-02-09, DATE-ORDER",
        "filedOn,       2027-04-02, DATE-FUTURE"
    })
    void datesAreInOrderAndNotAhead(String key, String value, String rule) {
        assertThat(refused(and(ACTIVIST, key, value))).containsExactly(rule + " facts." + key);
    }

    @ParameterizedTest
    @CsvSource({
        "noticeUntil, 2027-03-01, DATE-ORDER facts.noticeUntil",
        "listedOn,    2027-03-08, DATE-ORDER facts.listedOn",
        "reviewedOn,  2027-03-09, DATE-ORDER facts.reviewedOn",
        "listedOn,    2027-04-02, DATE-FUTURE facts.listedOn"
    })
    void theListingToo(String key, String value, String expected) {
        assertThat(refused(and(LISTED, key, value))).contains(expected);
    }

    @Test
    void nobodyIsListedBeforeAYearOfCultivation() {
        Map<String, String> early = and(
                LISTED,
                "consentedOn",
                "2027-01-20",
                "noticeFrom",
                "2027-01-21",
                "noticeUntil",
                "2027-01-28",
                "listedOn",
                "2027-02-09");
        assertThat(refused(early)).containsExactly("T-CULT facts.listedOn");
    }

    @ParameterizedTest
    @CsvSource({
        "approvedOn,        2026-08-30, DATE-ORDER",
        "approvedOn,        2027-03-01, T-APPR",
        "memberSince,       2026-10-08, DATE-ORDER",
        "probationUntil,    2027-09-01, T-PROB",
        "probationUntil,    2027-08-30, T-PROB",
        "oathOn,            2026-10-07, DATE-ORDER",
        "oathOn,            2027-04-02, DATE-FUTURE",
        "extendedUntil,     2028-02-28, T-EXT",
        "extendedUntil,     2028-09-01, T-EXT",
        "committeeTalkedOn, 2026-08-30, DATE-ORDER",
        "preReviewedOn,     2026-09-01, DATE-ORDER"
    })
    void theAdmissionIsExamined(String key, String value, String rule) {
        assertThat(refused(and(MEMBER, key, value))).first().asString().startsWith(rule);
    }

    @Test
    void probationEndsTheDayBeforeWhereTheReceivingBranchCountsSo() {
        settles("BS8", "PROBATION-END", "DAY_BEFORE");
        comes(and(MEMBER, "probationUntil", "2027-08-30"));
        assertThat(theCase().state().onProbation()).isTrue();
    }

    @Test
    void anApprovalThatWasLateIsShownAndNotRefused() {
        comes(and(MEMBER, "approvedOn", "2027-02-28"));
        assertThat(jdbc.queryForObject(
                        "select checks from case_step where case_number = ? and step_key = 'transfer'",
                        String.class,
                        number))
                .contains("T_APPR");
    }

    @Test
    void aFormNumberBelongsToOnePerson() {
        jdbc.update("insert into membership_case (number, applicant, branch, state, opened_on, stage_run, version)"
                + " values ('2020-00001', 't7', 'BS7', 'WITHDRAWN', date '2020-01-01', 0, 0)");
        jdbc.update("insert into case_fact (case_id, fact, fact_value)"
                + " select id, 'FORM_NUMBER', '2026-900017' from membership_case where number = '2020-00001'");
        assertThat(refused(MEMBER)).containsExactly("FORM-NUMBER-USED facts.formNumber");
    }

    @Test
    void onlyTheSecretaryOfTheReceivingBranchTakesOver() {
        for (String other : List.of(b, "v01", "k1", "t8")) {
            assertThat(refusal(() -> transfers.take(other, transfer("BS8", ACTIVIST)))
                            .kind())
                    .as(other)
                    .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        }
        assertThat(refusedTransfer("k1", transfer("C7", ACTIVIST))).containsExactly("input.organ-unknown branch");
    }

    @Test
    void thePersonIsKnownOfTheBranchAndWithoutAnOpenCase() {
        Transfer nobody = new Transfer("nobody", "BS8", ACTIVIST, null, List.of(), null);
        assertThat(refusedTransfer(a, nobody)).containsExactly("input.no-such-person person");
        Transfer stranger = new Transfer("t7", "BS8", ACTIVIST, null, List.of(), null);
        assertThat(refusedTransfer(a, stranger)).containsExactly("WRONG-BRANCH branch");
        Transfer member = new Transfer("w04", "BS8", ACTIVIST, null, List.of(), null);
        assertThat(refusedTransfer(a, member)).containsExactly("ALREADY-MEMBER person");
        applies(t, "BS8");
        assertThat(refusedTransfer(a, transfer("BS8", ACTIVIST))).containsExactly("CASE-OPEN person");
    }

    @Test
    void aProbationaryMemberIsTakenOverAsOneOrNotAtAll() {
        jdbc.update(
                "update person set membership = 'PROBATIONARY', member_since = date '2026-08-31' where login = 't8'");
        assertThat(refused(ACTIVIST)).containsExactly("ALREADY-MEMBER person");
        comes(MEMBER);
        assertThat(open()).containsExactly("probation-assign-group");
    }

    @Test
    void anInterruptionLiesWithinCultivationAndIsAnActivists() {
        for (String day : List.of("2026-02-09", "2027-04-02")) {
            Transfer wrong = new Transfer("t8", "BS8", ACTIVIST, LocalDate.parse(day), List.of(), null);
            assertThat(refusedTransfer(a, wrong))
                    .as(day)
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith("cultivatedUntil");
        }
        Transfer member = new Transfer("t8", "BS8", MEMBER, LocalDate.parse("2026-05-01"), List.of(), null);
        assertThat(refusedTransfer(a, member)).containsExactly("input.activists-only cultivatedUntil");
    }

    @Test
    void whoWasTooYoungWhenHeAppliedIsNotTakenOver() {
        jdbc.update("update person set birth_date = date '2009-01-06' where login = 't8'");
        try {
            assertThat(refused(ACTIVIST)).containsExactly("AGE-18 facts.receivedOn");
        } finally {
            jdbc.update("update person set birth_date = date '1996-03-05' where login = 't8'");
        }
    }
}
