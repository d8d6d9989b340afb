package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.rulebook.Severity.BLOCK;
import static org.branchwork.rulebook.Severity.WARN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.MembershipCase;
import org.branchwork.engine.RealRules;
import org.branchwork.organization.imports.ImportKind;
import org.branchwork.organization.imports.Imports;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RulesInForce;
import org.branchwork.rulebook.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrganizationTest
class EligibilityTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-31");

    @Autowired
    Imports imports;

    @Autowired
    Eligibility eligibility;

    @Autowired
    Cases cases;

    @Autowired
    Companions companions;

    private MembershipCase theCase;

    @BeforeEach
    void open() {
        School.open(imports);
        theCase = cases.save(new MembershipCase("2026-00001", "li.chenxi", "BS1", DAY));
    }

    @Test
    void goodContactsPassEveryRuleOnceEach() {
        assertThat(contacts("sun.yue", "ding.lei"))
                .allMatch(Check::passed)
                .allMatch(check -> check.field().equals("contacts"))
                .extracting(Check::rule)
                .containsExactly(
                        Rule.CONTACT_COUNT,
                        Rule.CONTACT_FULL_MEMBER,
                        Rule.CONTACT_SANCTION,
                        Rule.CONTACT_KINSHIP,
                        Rule.CONTACT_LOAD);
    }

    @Test
    void oneContactIsEnoughAndThreeAreTooMany() {
        assertThat(failed(contacts("sun.yue"))).isEmpty();
        assertThat(failed(contacts())).containsExactly(Rule.CONTACT_COUNT);
        assertThat(failed(contacts("sun.yue", "ding.lei", "gu.yan"))).containsExactly(Rule.CONTACT_COUNT);
        assertThat(failed(contacts("sun.yue", "sun.yue"))).containsExactly(Rule.CONTACT_COUNT);
    }

    @Test
    void eachWhoBreaksARuleIsNamed() {
        List<Check> failed = contacts("yang.guang", "lin.xiaoyu").stream()
                .filter(check -> !check.passed())
                .toList();

        assertThat(failed).extracting(Check::rule).containsOnly(Rule.CONTACT_FULL_MEMBER);
        assertThat(failed)
                .extracting(check -> check.arguments().get(0))
                .containsExactly("杨光 · yang.guang", "林晓雨 · lin.xiaoyu");
    }

    @Test
    void membershipCountsOnTheDayOfTheAct() {
        School.row(
                imports,
                ImportKind.PEOPLE,
                "new.member,新成员,MALE,1990-01-01,STAFF,BS1,FULL,2026-06-01,,new.member@linjiang.example");

        assertThat(failed(contacts("new.member"))).containsExactly(Rule.CONTACT_FULL_MEMBER);
        assertThat(failed(eligibility.contactChecks(
                        List.of("new.member"), theCase, RealRules.rulebook().on(DAY.plusDays(1)), "contacts")))
                .isEmpty();
    }

    @Test
    void anySanctionInItsImpactPeriodBlocksAContact() {
        assertThat(failed(contacts("feng.xue"))).containsExactly(Rule.CONTACT_SANCTION);
        assertThat(failed(contacts("zheng.kai"))).containsExactly(Rule.CONTACT_SANCTION);
    }

    @Test
    void aParentIsNoContactAndNoSponsor() {
        assertThat(failed(contacts("chen.jing"))).containsExactly(Rule.CONTACT_KINSHIP);
        assertThat(failed(sponsors("chen.jing", "sun.yue"))).containsExactly(Rule.SPONSOR_KINSHIP);
    }

    @Test
    void theSixthActivistOfAContactIsAWarning() {
        for (int i = 2; i <= 5; i++) {
            accompany("2026-0000" + i, "sun.yue");
        }
        assertThat(failed(contacts("sun.yue"))).isEmpty();

        accompany("2026-00006", "sun.yue");

        Check load = only(contacts("sun.yue"), Rule.CONTACT_LOAD);
        assertThat(load.passed()).isFalse();
        assertThat(load.severity()).isEqualTo(WARN);
        assertThat(load.arguments()).containsExactly("孙悦 · sun.yue", "6", "5");
    }

    @Test
    void whoIsAContactOfThisCaseAlreadyIsNotCountedTwice() {
        for (int i = 2; i <= 5; i++) {
            accompany("2026-0000" + i, "sun.yue");
        }
        companions.save(new Companion(theCase.number(), CompanionRole.CONTACT, "sun.yue", DAY));

        assertThat(failed(contacts("sun.yue"))).isEmpty();
    }

    @Test
    void releasedContactsAreNoLoad() {
        for (int i = 2; i <= 6; i++) {
            accompany("2026-0000" + i, "sun.yue").release(DAY, "left");
        }

        assertThat(failed(contacts("sun.yue"))).isEmpty();
    }

    @Test
    void goodSponsorsPassEveryRuleOnceEach() {
        assertThat(sponsors("sun.yue", "ding.lei"))
                .allMatch(Check::passed)
                .extracting(Check::rule)
                .containsExactly(
                        Rule.SPONSOR_COUNT,
                        Rule.SPONSOR_FULL_MEMBER,
                        Rule.SPONSOR_KINSHIP,
                        Rule.SPONSOR_SELF,
                        Rule.SPONSOR_SANCTION);
    }

    @Test
    void sponsorsAreExactlyTwoDifferentPeople() {
        assertThat(failed(sponsors("sun.yue"))).containsExactly(Rule.SPONSOR_COUNT);
        assertThat(failed(sponsors("sun.yue", "ding.lei", "gu.yan"))).containsExactly(Rule.SPONSOR_COUNT);
        assertThat(failed(sponsors("sun.yue", "sun.yue"))).containsExactly(Rule.SPONSOR_COUNT, Rule.SPONSOR_SELF);
    }

    @Test
    void theApplicantIsNoSponsorOfHimself() {
        assertThat(failed(sponsors("li.chenxi", "sun.yue")))
                .containsExactly(Rule.SPONSOR_FULL_MEMBER, Rule.SPONSOR_SELF);
    }

    @Test
    void aProbationaryMemberIsNoSponsor() {
        assertThat(failed(sponsors("yang.guang", "sun.yue"))).containsExactly(Rule.SPONSOR_FULL_MEMBER);
    }

    @Test
    void sanctionsWeighDifferentlyForSponsors() {
        assertThat(severityOfSanction("feng.xue")).isEqualTo(WARN);
        assertThat(severityOfSanction("zheng.kai")).isEqualTo(BLOCK);
    }

    /** Art. 14 of 2014 bars only those placed on probation within the Party. */
    @Test
    void before2026AnImpactPeriodKeepsNobodyFromSponsoring() {
        RulesInForce earlier = RealRules.on("2026-05-10");
        List<String> pair = List.of("feng.xue", "sun.yue");

        assertThat(earlier.asks(Rule.SPONSOR_SANCTION_IMPACT)).isFalse();
        assertThat(failed(eligibility.sponsorChecks(pair, theCase, earlier, "sponsors")))
                .isEmpty();
        assertThat(failed(eligibility.sponsorChecks(List.of("zheng.kai", "sun.yue"), theCase, earlier, "sponsors")))
                .containsExactly(Rule.SPONSOR_SANCTION);
    }

    @Test
    void eachWeightOfASanctionHasItsSentence() {
        ResourceBundle sentences = ResourceBundle.getBundle("messages-rules", Locale.ROOT);

        String should =
                only(sponsors("feng.xue", "sun.yue"), Rule.SPONSOR_SANCTION).messageKey();
        String cannot =
                only(sponsors("zheng.kai", "sun.yue"), Rule.SPONSOR_SANCTION).messageKey();

        assertThat(sentences.getString(should)).contains("should not");
        assertThat(sentences.getString(cannot)).contains("cannot");
    }

    @Test
    void restoredRightsStillInTheImpactPeriodAreAWarning() {
        School.row(imports, ImportKind.SANCTIONS, "zheng.kai,PLACED_ON_PROBATION,2023-11-20,2026-05-31,2026-05-31");

        assertThat(severityOfSanction("zheng.kai")).isEqualTo(WARN);
    }

    private Severity severityOfSanction(String login) {
        Check check = only(sponsors(login, "sun.yue"), Rule.SPONSOR_SANCTION);
        assertThat(check.passed()).isFalse();
        return check.severity();
    }

    private List<Check> contacts(String... logins) {
        return eligibility.contactChecks(
                Arrays.asList(logins), theCase, RealRules.rulebook().on(DAY), "contacts");
    }

    private List<Check> sponsors(String... logins) {
        return eligibility.sponsorChecks(
                Arrays.asList(logins), theCase, RealRules.rulebook().on(DAY), "sponsors");
    }

    private Companion accompany(String caseNumber, String login) {
        cases.save(new MembershipCase(caseNumber, "lin.xiaoyu", "BS1", DAY));
        return companions.save(new Companion(caseNumber, CompanionRole.CONTACT, login, DAY));
    }

    private static Check only(List<Check> checks, Rule rule) {
        assertThat(checks).filteredOn(check -> check.rule() == rule).hasSize(1);
        return checks.stream().filter(check -> check.rule() == rule).findFirst().orElseThrow();
    }

    private static List<Rule> failed(List<Check> checks) {
        return checks.stream()
                .filter(check -> !check.passed())
                .map(Check::rule)
                .distinct()
                .toList();
    }
}
