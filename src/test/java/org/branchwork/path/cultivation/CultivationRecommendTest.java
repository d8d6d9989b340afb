package org.branchwork.path.cultivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.branchwork.admission.MembershipCase;
import org.branchwork.engine.RealRules;
import org.branchwork.organization.Category;
import org.branchwork.organization.Gender;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.organization.Pickers;
import org.branchwork.path.cultivation.CultivationRecommend.Route;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.Severity;
import org.branchwork.task.TaskContext;
import org.junit.jupiter.api.Test;

class CultivationRecommendTest {

    private final Persons persons = mock(Persons.class);
    private final CultivationRecommend handler =
            new CultivationRecommend(mock(CultivationRecord.class), mock(Setbacks.class), persons, mock(Pickers.class));

    private void applicant(String birthDate, Membership membership, String leagueSince) {
        when(persons.get("s01"))
                .thenReturn(new Person(
                        "s01",
                        new Person.Particulars(
                                "胡梅",
                                Gender.FEMALE,
                                LocalDate.parse(birthDate),
                                Category.STUDENT,
                                "BS1",
                                membership,
                                null,
                                leagueSince == null ? null : LocalDate.parse(leagueSince),
                                null)));
    }

    private Check check(Route route, String on) {
        LocalDate day = LocalDate.parse(on);
        MembershipCase theCase = new MembershipCase("2026-00001", "s01", "BS1", day);
        var form = new CultivationRecommend.Form(route, day, List.of(), "同意推荐。");
        var context = new TaskContext(theCase, "1", "cultivation-recommend", null, "m01", day, day.atTime(9, 0));
        return handler.checks(form, context, RealRules.on(on)).stream()
                .filter(check -> check.rule() == Rule.LEAGUE_RECOMMENDATION)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLeagueMemberIsRecommendedByTheLeagueUntilThe28thBirthday() {
        applicant("1998-09-10", Membership.LEAGUE, "2012-05-04");
        assertThat(check(Route.MEMBERS, "2026-09-09").passed()).isFalse();
        assertThat(check(Route.OTHER_MASS_ORGANISATION, "2026-09-09").passed()).isFalse();
        assertThat(check(Route.LEAGUE, "2026-09-09").passed()).isTrue();
        assertThat(check(Route.MEMBERS, "2026-09-10").passed()).isTrue();
    }

    @Test
    void theWarningMayBeOverriddenAndStandsAtTheRoute() {
        applicant("2006-02-03", Membership.LEAGUE, null);
        Check check = check(Route.MEMBERS, "2026-06-20");
        assertThat(check.severity()).isEqualTo(Severity.WARN);
        assertThat(check.field()).isEqualTo("route");
        assertThat(check.refuses(true)).isFalse();
    }

    @Test
    void whoIsNotYetInTheLeagueOnThatDayNeedsNoRecommendationOfTheLeague() {
        applicant("2006-02-03", Membership.LEAGUE, "2026-06-21");
        assertThat(check(Route.MEMBERS, "2026-06-20").passed()).isTrue();
        assertThat(check(Route.MEMBERS, "2026-06-21").passed()).isFalse();
    }
}
