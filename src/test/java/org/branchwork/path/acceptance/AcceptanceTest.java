package org.branchwork.path.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.branchwork.admission.ApprovalResults;
import org.branchwork.admission.ApprovalResults.ApprovalResult;
import org.branchwork.admission.CaseStep;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.MilestoneMissing;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.VoteResults;
import org.branchwork.admission.VoteResults.VoteResult;
import org.branchwork.engine.RealRules;
import org.branchwork.organization.Membership;
import org.branchwork.organization.Organs;
import org.branchwork.organization.Person;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.EarlierSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceTest {

    private static final String NUMBER = "2026-00007";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate RESOLVED = LocalDate.parse("2027-08-31");

    private final MembershipCase theCase =
            new MembershipCase(NUMBER, "lin.xiaoyu", "BS1", LocalDate.parse("2026-03-02"));
    private final VoteResults votes = mock(VoteResults.class);
    private final ApprovalResults approvals = mock(ApprovalResults.class);
    private final Milestones milestones = mock(Milestones.class);
    private final Persons persons = mock(Persons.class);
    private final Person person = mock(Person.class);
    private final EarlierSteps earlier = mock(EarlierSteps.class);
    private final Cases cases = mock(Cases.class);

    @BeforeEach
    void prepare() {
        when(cases.get(NUMBER)).thenReturn(theCase);
        when(persons.get("lin.xiaoyu")).thenReturn(person);
        when(earlier.latest(any(), any())).thenReturn(Optional.empty());
    }

    private Acceptance on(String day) {
        Clock clock =
                Clock.fixed(LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
        return new Acceptance(
                cases,
                mock(AcceptanceGrounds.class),
                votes,
                approvals,
                milestones,
                mock(Organs.class),
                persons,
                earlier,
                RealRules.rulebook(),
                new OrganisationTime(clock));
    }

    @Test
    void membership_counts_from_the_meeting_and_only_an_adopted_vote_resolves() {
        Acceptance acceptance = on("2027-09-02");
        when(votes.latest(NUMBER)).thenReturn(Optional.of(new VoteResult(RESOLVED, false)));
        assertThatThrownBy(() -> acceptance.resolve(NUMBER)).isInstanceOf(MilestoneMissing.class);
        when(votes.latest(NUMBER)).thenReturn(Optional.of(new VoteResult(RESOLVED, true)));
        acceptance.resolve(NUMBER);
        verify(milestones).accepted(theCase, RESOLVED);
    }

    @Test
    void a_resolution_the_general_branch_sent_back_is_not_recorded_again() {
        CaseStep vote = mock(CaseStep.class);
        when(vote.id()).thenReturn(40L);
        CaseStep returned = mock(CaseStep.class);
        when(returned.id()).thenReturn(41L);
        when(returned.outcome()).thenReturn("RETURN");
        when(earlier.latest(theCase, "vote-resolution")).thenReturn(Optional.of(vote));
        when(earlier.latest(theCase, AcceptanceDeliberate.KEY)).thenReturn(Optional.of(returned));
        when(votes.latest(NUMBER)).thenReturn(Optional.of(new VoteResult(RESOLVED, true)));
        on("2027-09-02").resolve(NUMBER);
        verify(milestones, never()).accepted(any(), any());

        when(vote.id()).thenReturn(42L);
        on("2027-09-02").resolve(NUMBER);
        verify(milestones).accepted(theCase, RESOLVED);
    }

    @Test
    void an_approval_makes_a_probationary_member_for_a_year_from_the_resolution() {
        theCase.note(Fact.RESOLVED_ON, LocalDate.parse("2028-02-29"));
        LocalDate approvedOn = LocalDate.parse("2028-04-12");
        when(approvals.latest(NUMBER)).thenReturn(Optional.of(new ApprovalResult(approvedOn, "APPROVED")));
        on("2028-04-12").admit(NUMBER);
        verify(milestones).probationaryMember(theCase, approvedOn, LocalDate.parse("2029-02-28"));
        verify(person).becomes(Membership.PROBATIONARY, LocalDate.parse("2028-02-29"));
    }

    @ParameterizedTest
    @CsvSource({"REFUSED", "RETURNED"})
    void nothing_but_an_approval_admits(String decision) {
        theCase.note(Fact.RESOLVED_ON, RESOLVED);
        when(approvals.latest(NUMBER)).thenReturn(Optional.of(new ApprovalResult(RESOLVED, decision)));
        assertThatThrownBy(() -> on("2027-09-20").admit(NUMBER)).isInstanceOf(MilestoneMissing.class);
        verify(person, never()).becomes(any(), any());
    }

    @ParameterizedTest(name = "papers supplied on {0}: vote again {1}")
    @CsvSource({"2028-02-29, false", "2028-03-01, true"})
    void six_months_after_the_last_of_august_end_with_february(String day, boolean again) {
        theCase.note(Fact.RESOLVED_ON, RESOLVED);
        assertThat(on(day).isOutOfTime(NUMBER)).isEqualTo(again);
    }
}
