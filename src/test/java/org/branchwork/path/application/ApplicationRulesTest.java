package org.branchwork.path.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.Cases;
import org.branchwork.engine.RealRules;
import org.branchwork.organization.Category;
import org.branchwork.organization.Gender;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Organ;
import org.branchwork.organization.OrganKind;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

    private final Cases cases = mock(Cases.class);
    private final Organs organs = mock(Organs.class);
    private final ApplicationRules applicationRules = new ApplicationRules(cases, organs);
    private final Organ branch = organ("BS1", OrganKind.BRANCH);

    @BeforeEach
    void drawTheOrganisation() {
        when(organs.isWithin("BS1", "BS1")).thenReturn(true);
        when(organs.isWithin("L1", "BS1")).thenReturn(true);
    }

    private static Organ organ(String code, OrganKind kind) {
        return new Organ(code, new Organ.Particulars("本科生第一党支部", kind, null, false));
    }

    private static Person person(String birthDate, String organ, Membership membership, String memberSince) {
        LocalDate since = memberSince == null ? null : LocalDate.parse(memberSince);
        return new Person(
                "s01",
                new Person.Particulars(
                        "胡梅",
                        Gender.FEMALE,
                        LocalDate.parse(birthDate),
                        Category.STUDENT,
                        organ,
                        membership,
                        since,
                        null,
                        null));
    }

    private List<Rule> failed(Person person, Organ to, String appliedOn) {
        return applicationRules.checks(person, to, TODAY, RealRules.on(appliedOn)).stream()
                .filter(check -> !check.passed())
                .map(Check::rule)
                .toList();
    }

    @Test
    void onTheEighteenthBirthdayOneMayApplyAndTheDayBeforeNot() {
        assertThat(failed(person("2008-06-01", "BS1", Membership.LEAGUE, null), branch, "2026-06-01"))
                .isEmpty();
        assertThat(failed(person("2008-06-02", "BS1", Membership.LEAGUE, null), branch, "2026-06-01"))
                .containsExactly(Rule.AGE_18);
    }

    @Test
    void theRefusalSaysFromWhenOnOneMayApply() {
        Check check = applicationRules
                .checks(person("2009-03-15", "BS1", Membership.LEAGUE, null), branch, TODAY, RealRules.on("2026-06-01"))
                .get(0);
        assertThat(check.earliest()).isEqualTo("2027-03-15");
    }

    @Test
    void whoWasBornOnALeapDayComesOfAgeOnTheLastOfFebruary() {
        Person person = person("2008-02-29", "BS1", Membership.NONE, null);
        assertThat(failed(person, branch, "2026-02-27")).containsExactly(Rule.AGE_18);
        assertThat(failed(person, branch, "2026-02-28")).isEmpty();
    }

    @Test
    void aMemberDoesNotApplyAndOneWhoseMembershipIsYetToBeginMay() {
        assertThat(failed(person("2000-01-01", "BS1", Membership.FULL, "2025-06-01"), branch, "2026-06-01"))
                .containsExactly(Rule.ALREADY_MEMBER);
        assertThat(failed(person("2000-01-01", "BS1", Membership.PROBATIONARY, "2026-05-30"), branch, "2026-05-20"))
                .containsExactly(Rule.ALREADY_MEMBER);
        assertThat(failed(person("2000-01-01", "BS1", Membership.FULL, "2026-06-02"), branch, "2026-06-01"))
                .isEmpty();
    }

    @Test
    void oneAppliesToTheBranchOneBelongsToOrToTheOneAboveOnesLeagueBranch() {
        assertThat(failed(person("2000-01-01", "L1", Membership.LEAGUE, null), branch, "2026-06-01"))
                .isEmpty();
        assertThat(failed(person("2000-01-01", "BS2", Membership.LEAGUE, null), branch, "2026-06-01"))
                .containsExactly(Rule.WRONG_BRANCH);
    }

    @Test
    void noOrganButABranchTakesApplications() {
        Organ committee = organ("C1", OrganKind.COMMITTEE);
        when(organs.isWithin("BS1", "C1")).thenReturn(true);
        assertThat(failed(person("2000-01-01", "BS1", Membership.LEAGUE, null), committee, "2026-06-01"))
                .containsExactly(Rule.WRONG_BRANCH);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        when(cases.isOpenFor("s01")).thenReturn(true);
        assertThat(failed(person("2009-01-01", "BS2", Membership.FULL, "2025-06-01"), branch, "2026-06-02"))
                .containsExactly(Rule.AGE_18, Rule.ALREADY_MEMBER, Rule.CASE_OPEN, Rule.WRONG_BRANCH, Rule.DATE_FUTURE);
    }
}
