package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchwork.organization.Membership.FULL;
import static org.branchwork.organization.Membership.LEAGUE;
import static org.branchwork.organization.Membership.NONE;
import static org.branchwork.organization.Membership.PROBATIONARY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-20");

    @Test
    void aMembershipThatBeginsLaterIsNotThereYet() {
        Person person = person(FULL, "2026-06-20", "2018-05-04");

        assertThat(person.membershipOn(DAY.minusDays(1))).isEqualTo(LEAGUE);
        assertThat(person.membershipOn(DAY)).isEqualTo(FULL);
        assertThat(person.membershipOn(LocalDate.parse("2018-05-03"))).isEqualTo(NONE);
    }

    @Test
    void withoutLeagueDateThereIsNothingBeforeMembership() {
        assertThat(person(PROBATIONARY, "2026-06-20", null).membershipOn(DAY.minusDays(1)))
                .isEqualTo(NONE);
    }

    @Test
    void aMembershipOfUnknownBeginningHoldsOnEveryDay() {
        assertThat(person(FULL, null, null).membershipOn(DAY)).isEqualTo(FULL);
        assertThat(person(LEAGUE, null, null).membershipOn(DAY)).isEqualTo(LEAGUE);
    }

    @Test
    void whoIsNoMemberIsNoneWhateverTheLeagueDate() {
        assertThat(person(NONE, null, "2018-05-04").membershipOn(DAY)).isEqualTo(NONE);
    }

    @Test
    void theApplicationMakesAMemberWithEachDayAnsweredTruly() {
        Person person = person(LEAGUE, null, "2018-05-04");

        person.becomes(PROBATIONARY, DAY);
        person.becomes(FULL, DAY.plusYears(1));

        assertThat(person.membershipOn(DAY.minusDays(1))).isEqualTo(LEAGUE);
        assertThat(person.membershipOn(DAY)).isEqualTo(PROBATIONARY);
        assertThat(person.membershipOn(DAY.plusYears(1).minusDays(1))).isEqualTo(PROBATIONARY);
        assertThat(person.membershipOn(DAY.plusYears(1))).isEqualTo(FULL);
        assertThat(person.memberSince()).isEqualTo(DAY);
    }

    @Test
    void anEndedMembershipIsOverFromThatDayOn() {
        Person person = person(LEAGUE, null, "2018-05-04");
        person.becomes(PROBATIONARY, DAY);

        person.becomes(NONE, DAY.plusMonths(8));

        assertThat(person.membershipOn(DAY.plusMonths(8).minusDays(1))).isEqualTo(PROBATIONARY);
        assertThat(person.membershipOn(DAY.plusMonths(8))).isEqualTo(LEAGUE);
    }

    @ParameterizedTest
    @CsvSource({"NONE,,LEAGUE", "LEAGUE,,LEAGUE", "PROBATIONARY,2020-01-01,PROBATIONARY", "FULL,2026-06-20,FULL"})
    void aFileRaisesAndNeverLowersWhatTheApplicationGave(Membership inFile, LocalDate since, Membership afterwards) {
        Person person = person(LEAGUE, null, "2018-05-04");
        person.becomes(PROBATIONARY, DAY.minusDays(10));

        person.take(particulars(inFile, since, "2018-05-04"));

        Membership expected = inFile.compareTo(PROBATIONARY) < 0 ? PROBATIONARY : afterwards;
        assertThat(person.membershipOn(DAY)).isEqualTo(expected);
        assertThat(person.membershipOn(DAY.minusDays(11))).isEqualTo(LEAGUE);
    }

    @Test
    void aFileCorrectsWhatOnlyAFileHadSaid() {
        Person person = person(FULL, "2020-06-20", null);

        assertThat(person.take(particulars(NONE, null, null))).isTrue();
        assertThat(person.membershipOn(DAY)).isEqualTo(NONE);
    }

    @Test
    void aFileFromBeforeTheEndDoesNotBringTheMembershipBack() {
        Person person = person(FULL, "2020-06-20", null);
        person.becomes(NONE, DAY);

        assertThat(person.take(particulars(FULL, LocalDate.parse("2020-06-20"), null)))
                .isFalse();
        assertThat(person.membershipOn(DAY)).isEqualTo(NONE);

        assertThat(person.take(particulars(PROBATIONARY, DAY.plusYears(3), null)))
                .isTrue();
        assertThat(person.membershipOn(DAY.plusYears(3))).isEqualTo(PROBATIONARY);
    }

    @Test
    void conversionByFileKeepsTheProbationBeforeIt() {
        Person person = person(PROBATIONARY, "2025-06-20", null);

        assertThat(person.take(particulars(FULL, DAY, null))).isTrue();

        assertThat(person.membershipOn(DAY.minusDays(1))).isEqualTo(PROBATIONARY);
        assertThat(person.membershipOn(DAY)).isEqualTo(FULL);
        assertThat(person.take(particulars(FULL, DAY, null))).isFalse();
        assertThat(person.membershipOn(DAY.minusDays(1))).isEqualTo(PROBATIONARY);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-06-15, 2026-06-14, 17",
        "2008-06-15, 2026-06-15, 18",
        "2008-02-29, 2026-02-28, 17",
        "2008-02-29, 2026-03-01, 18",
        "2008-12-31, 2026-12-31, 18"
    })
    void agesOnTheBirthday(LocalDate birth, LocalDate on, int age) {
        Person person = new Person(
                "x", new Person.Particulars("某", Gender.MALE, birth, Category.STUDENT, "BS1", NONE, null, null, null));

        assertThat(person.ageOn(on)).isEqualTo(age);
    }

    private static Person person(Membership membership, String memberSince, String leagueSince) {
        LocalDate since = memberSince == null ? null : LocalDate.parse(memberSince);
        return new Person("lin.xiaoyu", particulars(membership, since, leagueSince));
    }

    private static Person.Particulars particulars(Membership membership, LocalDate memberSince, String leagueSince) {
        LocalDate birth = LocalDate.parse("2004-03-14");
        LocalDate league = leagueSince == null ? null : LocalDate.parse(leagueSince);
        return new Person.Particulars(
                "林晓雨", Gender.FEMALE, birth, Category.STUDENT, "BS1", membership, memberSince, league, null);
    }
}
