package org.branchwork.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.branchwork.engine.RealRules;
import org.junit.jupiter.api.Test;

/** What becomes of the Rules where an organ has settled something. */
class PoliciesInForceTest {

    private static RulesInForce rules(PolicyKey key, String value, String day) {
        return RealRules.with(key, value).on(LocalDate.parse(day), "BS1");
    }

    @Test
    void theStricterNumberDecidesAndTheArticleNamesWhoSettledIt() {
        RulesInForce rules = rules(PolicyKey.T_CULT, "18 MONTH", "2026-09-01");

        Check check = rules.notBefore(Rule.T_CULT, LocalDate.parse("2025-03-02"));

        assertThat(check.passed()).isFalse();
        assertThat(check.earliest()).isEqualTo("2026-09-02");
        assertThat(check.article()).isEqualTo("Rules 2026, Art. 13; policy of 学生第一党支部");
        assertThat(check.version()).isEqualTo("2026");
        assertThat(check.arguments()).containsExactly("2026-09-02", "2025-03-02", "18 MONTH");
    }

    @Test
    void otherRulesAndActsOfNoBranchStayNational() {
        assertThat(rules(PolicyKey.T_CULT, "18 MONTH", "2026-09-01")
                        .value(Rule.T_TALK)
                        .article())
                .isEqualTo("Rules 2026, Art. 7");
        assertThat(RealRules.with(PolicyKey.T_CULT, "18 MONTH")
                        .on(LocalDate.parse("2026-09-01"))
                        .value(Rule.T_CULT)
                        .unit())
                .isEqualTo(RuleValue.Unit.YEAR);
    }

    @Test
    void aPeriodTheEarlierRulesDoNotHaveIsOneByPolicy() {
        RulesInForce national = RealRules.on("2025-09-01");
        assertThat(national.asks(Rule.T_MEET)).isFalse();
        assertThat(national.latest(Rule.T_MEET, LocalDate.parse("2025-08-01"))).isNull();
        assertThat(national.notAfter(Rule.T_MEET, LocalDate.parse("2020-01-01")).passed())
                .isTrue();

        RulesInForce local = rules(PolicyKey.T_MEET, "20", "2025-09-01");
        assertThat(local.value(Rule.T_MEET).severity()).isEqualTo(Severity.LATE);
        assertThat(local.latest(Rule.T_MEET, LocalDate.parse("2025-08-01"))).isEqualTo("2027-04-01");
        assertThat(local.value(Rule.T_MEET).article()).isEqualTo("Rules 2014, Art. 20; policy of 学生第一党支部");
    }

    @Test
    void whatNoVersionAsksForRefusesByPolicyAlone() {
        assertThat(RealRules.on("2026-09-01").asks(Rule.T_WAIT)).isFalse();
        Check wait = rules(PolicyKey.T_WAIT, "3", "2026-08-31").notBefore(Rule.T_WAIT, LocalDate.parse("2026-06-01"));
        assertThat(wait.passed()).isFalse();
        assertThat(wait.refuses(true)).isTrue();
        assertThat(wait.earliest()).isEqualTo("2026-09-01");
        assertThat(wait.article()).isEqualTo("Policy of 学生第一党支部");

        assertThat(rules(PolicyKey.CERTIFICATE_MISSING, "ON", "2026-09-01")
                        .that(Rule.CERTIFICATE_MISSING, false)
                        .refuses(true))
                .isTrue();
        assertThat(rules(PolicyKey.CERTIFICATE_MISSING, "OFF", "2026-09-01").asks(Rule.CERTIFICATE_MISSING))
                .isFalse();
    }

    @Test
    void aRecommendationMayBeTurnedOff() {
        assertThat(rules(PolicyKey.LEAGUE_RECOMMENDATION, "OFF", "2026-09-01").asks(Rule.LEAGUE_RECOMMENDATION))
                .isFalse();
        assertThat(rules(PolicyKey.LEAGUE_RECOMMENDATION, "ON", "2026-09-01")
                        .value(Rule.LEAGUE_RECOMMENDATION)
                        .article())
                .isEqualTo("Rules 2026, Art. 8");
    }

    @Test
    void switchesHaveWhatHoldsWithoutThem() {
        assertThat(PoliciesInForce.NONE.countsFirstNoticeDay()).isFalse();
        assertThat(PoliciesInForce.NONE.probationEndsDayBefore()).isFalse();
        assertThat(PoliciesInForce.NONE.secretCommitteeVote()).isFalse();
        assertThat(PoliciesInForce.NONE.extraNotices()).isEmpty();
        assertThat(PoliciesInForce.NONE.barringRelations()).isEmpty();
        assertThat(rules(PolicyKey.EXTRA_NOTICES, "ACTIVIST, CONVERSION", "2026-09-01")
                        .policies()
                        .extraNotices())
                .containsExactlyInAnyOrder("ACTIVIST", "CONVERSION");
    }

    @Test
    void sharesAreHeldAgainstSharesOfAnotherKind() {
        RuleValue twoThirds = RealRules.on("2026-09-01").value(Rule.APPROVAL_QUORUM);
        assertThat(twoThirds.atLeast(2, 3)).isTrue();
        assertThat(twoThirds.atLeast(4, 7)).isFalse();
        RuleValue eighty =
                rules(PolicyKey.APPROVAL_QUORUM, "80 PERCENT", "2026-09-01").value(Rule.APPROVAL_QUORUM);
        assertThat(eighty.atLeast(4, 5)).isTrue();
        assertThat(eighty.atLeast(5, 7)).isFalse();
        RuleValue half = RealRules.on("2026-09-01").value(Rule.COMMITTEE_MAJORITY);
        assertThat(half.moreThan(3, 6)).isFalse();
        assertThat(half.moreThan(4, 6)).isTrue();
    }
}
