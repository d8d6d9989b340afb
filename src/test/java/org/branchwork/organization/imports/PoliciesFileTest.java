package org.branchwork.organization.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.organization.Kinships;
import org.branchwork.organization.OrganizationTest;
import org.branchwork.organization.School;
import org.branchwork.organization.UnlawfulPolicy;
import org.branchwork.rulebook.Policies;
import org.branchwork.rulebook.Policy;
import org.branchwork.rulebook.PolicyKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;

/** What organs settle: taken as a whole, held for all below, never laxer than the Rules. */
@OrganizationTest
class PoliciesFileTest {

    @Autowired
    Imports imports;

    @Autowired
    Policies policies;

    @Autowired
    Kinships kinships;

    @Autowired
    @Qualifier("policyGuard")
    SmartInitializingSingleton guard;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void open() {
        School.open(imports);
    }

    private ImportResult takes(String... rows) {
        return School.take(
                imports, ImportKind.POLICIES, "organization,key,value,from,until\n" + String.join("\n", rows) + "\n");
    }

    private List<RowError> refuses(String... rows) {
        return catchThrowableOfType(ImportRefused.class, () -> takes(rows)).errors();
    }

    private String settled(String organ, String day, PolicyKey key) {
        return policies.of(organ, LocalDate.parse(day))
                .find(key)
                .map(Policy::value)
                .orElse(null);
    }

    @Test
    void theNearestOrganWinsAndHoldsForEverythingBelowIt() {
        assertThat(takes("C1,T-ASSESS,3,2024-09-01,", "GB1,T-ASSESS,4 MONTH,2024-09-01,"))
                .isEqualTo(new ImportResult(2, 2, 0));

        assertThat(settled("BS1", "2026-09-01", PolicyKey.T_ASSESS)).isEqualTo("4 MONTH");
        assertThat(settled("GB1", "2026-09-01", PolicyKey.T_ASSESS)).isEqualTo("4 MONTH");
        assertThat(settled("BT1", "2026-09-01", PolicyKey.T_ASSESS)).isEqualTo("3");
        assertThat(settled("OD", "2026-09-01", PolicyKey.T_ASSESS)).isNull();
    }

    @Test
    void aPolicyHoldsFromItsFirstToItsLastDay() {
        takes("C1,T-TALK,15 DAY,2026-09-02,2026-09-30");

        assertThat(settled("BS1", "2026-09-01", PolicyKey.T_TALK)).isNull();
        assertThat(settled("BS1", "2026-09-02", PolicyKey.T_TALK)).isEqualTo("15 DAY");
        assertThat(settled("BS1", "2026-09-30", PolicyKey.T_TALK)).isEqualTo("15 DAY");
        assertThat(settled("BS1", "2026-10-01", PolicyKey.T_TALK)).isNull();
    }

    @Test
    void theSameFileAgainChangesNothingAndARowIsTheSameByOrganKeyAndFirstDay() {
        takes("BS1,T-NOTICE,7,2026-09-01,");
        assertThat(takes("BS1,T-NOTICE,7,2026-09-01,")).isEqualTo(new ImportResult(1, 0, 0));
        assertThat(takes("BS1,T-NOTICE,8,2026-09-01,2026-12-31")).isEqualTo(new ImportResult(1, 0, 1));
        assertThat(takes("BS1,T-NOTICE,9,2027-01-01,")).isEqualTo(new ImportResult(1, 1, 0));
        assertThat(settled("BS1", "2026-12-31", PolicyKey.T_NOTICE)).isEqualTo("8");
        assertThat(settled("BS1", "2027-01-01", PolicyKey.T_NOTICE)).isEqualTo("9");
    }

    @Test
    void aLaxerValueIsRefusedWithTheNationalArticleAndNothingIsTaken() {
        assertThat(refuses("BS1,T-NOTICE,7,2026-09-01,", "BS1,T-CULT,6 MONTH,2026-09-01,"))
                .containsExactly(
                        new RowError(3, "value", "import.laxer", List.of("6 MONTH", "1 YEAR", "Rules 2026, Art. 13")));
        assertThat(settled("BS1", "2026-09-01", PolicyKey.T_NOTICE)).isNull();
    }

    @Test
    void everyBadRowIsNamedByLineAndColumn() {
        assertThat(refuses(
                        "BS1,T-SPEED,1,2026-09-01,",
                        "XX,T-TALK,15 DAY,2026-09-01,",
                        "BS1,T-TALK,soon,2026-09-01,",
                        "BS1,FIRST-NOTICE-DAY,MAYBE,2026-09-01,",
                        "BS1,T-FILE,15 DAY,2026-09-01,2026-08-31",
                        "BS1,T-TALK,15 DAY,,"))
                .extracting(RowError::line, RowError::column, RowError::reasonKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "key", "import.unknownPolicy"),
                        org.assertj.core.groups.Tuple.tuple(3, "organization", "import.unknownOrgan"),
                        org.assertj.core.groups.Tuple.tuple(4, "value", "import.policyValue"),
                        org.assertj.core.groups.Tuple.tuple(5, "value", "import.policyValue"),
                        org.assertj.core.groups.Tuple.tuple(6, "until", "import.beforeFrom"),
                        org.assertj.core.groups.Tuple.tuple(7, "from", "import.missingValue"));
    }

    @Test
    void relationsThatBarAreAddedForTheOrgansBelow() {
        School.row(imports, ImportKind.KINSHIPS, "lin.xiaoyu,wang.lei,COUSIN");
        assertThat(kinships.barring("lin.xiaoyu")).doesNotContain("wang.lei");

        takes("C1,KINSHIP,COUSIN IN_LAW,2026-01-01,");

        assertThat(kinships.barring("lin.xiaoyu")).contains("wang.lei");
    }

    @Test
    void theApplicationDoesNotStartWithALaxerRowInTheTable() {
        takes("BS1,T-CULT,18 MONTH,2026-09-01,", "BS1,T-TALK,2 DAY,2026-09-01,");
        guard.afterSingletonsInstantiated();

        jdbc.update("insert into organ_policy (organ, policy_key, policy_value, from_day)"
                + " values ('BS2', 'T-CULT', '6 MONTH', date '2026-09-01')");

        assertThatThrownBy(guard::afterSingletonsInstantiated)
                .isInstanceOf(UnlawfulPolicy.class)
                .hasMessageContaining("BS2, T-CULT = 6 MONTH")
                .hasMessageContaining("1 YEAR (Rules 2026, Art. 13)");
    }
}
