package org.branchwork.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.branchwork.engine.RealRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-09-01");

    private static PolicyRules.Reason reason(String key, String value) {
        return RealRules.policyRules()
                .fault(key, value, DAY, null)
                .map(PolicyRules.Fault::reason)
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "T-TALK, 28 DAY",
        "T-TALK, 1",
        "T-TALK, 1 MONTH",
        "T-WAIT, 3",
        "T-WAIT, 90 DAY",
        "T-FILE, 14 DAYS",
        "T-ASSESS, 3",
        "T-ASSESS, 6",
        "T-REPORT, 1 MONTH",
        "T-CULT, 2",
        "T-CULT, 12 MONTH",
        "T-CULT, 366 DAY",
        "T-NOTICE, 7",
        "T-NOTICE, 7 WORKING_DAY",
        "T-TRAIN, 5",
        "T-TRAIN-HOURS, 40",
        "T-RETRAIN, 6 MONTH",
        "T-PREREV, 20 DAY",
        "T-MEET, 2 DAY",
        "T-APPR, 2",
        "T-OATH, 10 DAY",
        "T-CAPP, 14",
        "T-CAPP, 1 MONTH",
        "T-CMEET, 15 DAY",
        "T-CAPPR, 2 MONTH",
        "CONTACT-LOAD, 2",
        "COMMITTEE-QUORUM, 2 THIRD",
        "COMMITTEE-QUORUM, 80",
        "APPROVAL-QUORUM, 67 PERCENT",
        "APPROVAL-QUORUM, 3",
        "COMMITTEE-MAJORITY, 66",
        "FIRST-NOTICE-DAY, COUNTED",
        "PROBATION-END, DAY_BEFORE",
        "EXTRA-NOTICES, ACTIVIST CONVERSION",
        "COMMITTEE-VOTE, SECRET",
        "LEAGUE-RECOMMENDATION, OFF",
        "KINSHIP, COUSIN",
        "CERTIFICATE-MISSING, ON",
        "CERTIFICATE-EXPIRED, ON",
        "PLACE-MISSING, ON"
    })
    void aStricterNumberOrAChoiceLeftOpenIsLawful(String key, String value) {
        assertThat(reason(key, value)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "T-TALK, 29 DAY",
        "T-TALK, 2",
        "T-FILE, 6 MONTH",
        "T-ASSESS, 7",
        "T-ASSESS, 1 YEAR",
        "T-REPORT, 6",
        "T-CULT, 11 MONTH",
        "T-CULT, 365 DAY",
        "T-NOTICE, 4",
        "T-TRAIN, 2",
        "T-TRAIN-HOURS, 23",
        "T-RETRAIN, 13 MONTH",
        "T-PREREV, 2",
        "T-MEET, 6 MONTH",
        "T-APPR, 4",
        "T-OATH, 2",
        "T-CAPP, 5",
        "T-CMEET, 2",
        "T-CAPPR, 100 DAY",
        "CONTACT-LOAD, 6",
        "COMMITTEE-QUORUM, 49",
        "COMMITTEE-QUORUM, 1 THIRD",
        "APPROVAL-QUORUM, 66 PERCENT",
        "APPROVAL-QUORUM, 1",
        "COMMITTEE-MAJORITY, 49"
    })
    void aLaxerNumberIsNot(String key, String value) {
        assertThat(reason(key, value)).isEqualTo(PolicyRules.Reason.LAXER);
    }

    @ParameterizedTest
    @CsvSource({
        "T-TALK, 0",
        "T-TALK, -1",
        "T-TALK, x",
        "T-TALK, 5 WORKING_DAY",
        "T-NOTICE, 30 DAY",
        "T-NOTICE, 1.5",
        "T-TRAIN, 1 MONTH",
        "CONTACT-LOAD, 3 DAY",
        "COMMITTEE-QUORUM, 101",
        "APPROVAL-QUORUM, 4",
        "COMMITTEE-MAJORITY, 100",
        "FIRST-NOTICE-DAY, YES",
        "COMMITTEE-VOTE, OPEN SECRET",
        "EXTRA-NOTICES, ACTIVIST ACTIVIST",
        "EXTRA-NOTICES, TARGET",
        "KINSHIP, SPOUSE",
        "PLACE-MISSING, 12",
        "T-TALK, 99999999999 DAY"
    })
    void whatIsNoValueIsNamedSo(String key, String value) {
        assertThat(reason(key, value)).isEqualTo(PolicyRules.Reason.UNREADABLE_VALUE);
    }

    @Test
    void whatThePolicyCannotSettleIsNoKey() {
        assertThat(reason("T-PROB", "2")).isEqualTo(PolicyRules.Reason.UNKNOWN_KEY);
        assertThat(reason("SPONSOR-COUNT", "3")).isEqualTo(PolicyRules.Reason.UNKNOWN_KEY);
        assertThat(reason("t-talk", "3 DAY")).isEqualTo(PolicyRules.Reason.UNKNOWN_KEY);
    }

    @Test
    void everyVersionItIsInForceBesideCounts() {
        PolicyRules rules = RealRules.policyRules();
        LocalDate earlier = LocalDate.parse("2025-01-01");

        assertThat(rules.fault("T-MEET", "6 MONTH", earlier, LocalDate.parse("2026-05-10")))
                .as("2014 has no such period: any is stricter")
                .isEmpty();
        assertThat(rules.fault("T-MEET", "6 MONTH", earlier, LocalDate.parse("2026-05-11")))
                .get()
                .extracting(fault -> fault.arguments().get(2))
                .isEqualTo("Rules 2026, Art. 19");
        assertThat(rules.fault("T-CULT", "6 MONTH", earlier, null))
                .get()
                .extracting(fault -> fault.arguments().get(2))
                .isEqualTo("Rules 2014, Art. 13");
    }

    /** A number that a policy may settle is a number of a rule by the same name. */
    @ParameterizedTest
    @EnumSource
    void whatTightensIsARule(PolicyKey key) {
        if (key.tightens()) {
            assertThat(Rule.valueOf(key.name()).id()).isEqualTo(key.id());
        } else {
            assertThat(key.choices()).hasSizeGreaterThan(1);
        }
    }
}
