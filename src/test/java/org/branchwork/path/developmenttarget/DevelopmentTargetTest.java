package org.branchwork.path.developmenttarget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.branchwork.admission.Cases;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.ListingOrder;
import org.branchwork.admission.MembershipCase;
import org.branchwork.admission.MilestoneMissing;
import org.branchwork.admission.Milestones;
import org.branchwork.admission.NoticeResults;
import org.branchwork.admission.NoticeResults.NoticeResult;
import org.branchwork.engine.RealRules;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.task.EarlierSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevelopmentTargetTest {

    private static final String NUMBER = "2026-00007";
    private static final LocalDate TODAY = LocalDate.parse("2027-02-28");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final MembershipCase theCase =
            new MembershipCase(NUMBER, "lin.xiaoyu", "BS1", LocalDate.parse("2026-03-02"));
    private final Cases cases = mock(Cases.class);
    private final Companions companions = mock(Companions.class);
    private final NoticeResults notices = mock(NoticeResults.class);
    private final Milestones milestones = mock(Milestones.class);
    private final Sponsors sponsors = new Sponsors(companions, mock(Persons.class));
    private final List<Companion> rows = new ArrayList<>();
    private final DevelopmentTarget stage = new DevelopmentTarget(
            cases,
            sponsors,
            notices,
            mock(ListingOrder.class),
            milestones,
            mock(EarlierSteps.class),
            RealRules.rulebook(),
            new OrganisationTime(Clock.fixed(TODAY.atTime(10, 0).atZone(ZONE).toInstant(), ZONE)));

    @BeforeEach
    void prepare() {
        when(cases.get(NUMBER)).thenReturn(theCase);
        when(companions.save(any())).thenAnswer(call -> {
            rows.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(companions.present(NUMBER, CompanionRole.SPONSOR))
                .thenAnswer(
                        call -> rows.stream().filter(row -> row.until() == null).toList());
    }

    private void name(String... logins) {
        sponsors.name(theCase, List.of(logins), TODAY);
    }

    private Companion present(String login) {
        return sponsors.present(NUMBER, login).orElseThrow();
    }

    @Test
    void both_are_asked_and_both_must_accept() {
        name("liu.fang", "wang.lei");
        assertThat(stage.sponsorsToAsk(NUMBER)).containsExactly("liu.fang", "wang.lei");
        present("liu.fang").accept(TODAY);
        assertThat(stage.hasSponsors(NUMBER)).isFalse();
        assertThat(stage.hasDeclined(NUMBER)).isFalse();
        present("wang.lei").accept(TODAY);
        assertThat(stage.hasSponsors(NUMBER)).isTrue();
    }

    @Test
    void an_acceptance_stands_when_the_one_who_gave_it_is_named_again() {
        name("liu.fang", "wang.lei");
        present("liu.fang").accept(TODAY);
        present("wang.lei").release(TODAY, "declined");
        assertThat(stage.hasDeclined(NUMBER)).isTrue();
        assertThat(stage.hasSponsors(NUMBER)).isFalse();

        name("liu.fang", "chen.jing");
        assertThat(stage.sponsorsToAsk(NUMBER)).containsExactly("chen.jing");
        assertThat(rows).hasSize(3);
    }

    @Test
    void who_is_not_named_again_is_released_and_asked_anew_if_named_later() {
        name("liu.fang", "wang.lei");
        present("liu.fang").accept(TODAY);
        name("wang.lei", "chen.jing");
        assertThat(rows.get(0).until()).isEqualTo(TODAY);
        name("liu.fang", "wang.lei");
        assertThat(stage.sponsorsToAsk(NUMBER)).containsExactly("wang.lei", "liu.fang");
    }

    @Test
    void training_counts_for_a_year_to_the_day() {
        assertThat(stage.isTrained(NUMBER)).isFalse();
        theCase.note(Fact.TRAINED_ON, LocalDate.parse("2026-02-28"));
        assertThat(stage.isTrained(NUMBER)).isTrue();
        theCase.note(Fact.TRAINED_ON, LocalDate.parse("2026-02-27"));
        assertThat(stage.isTrained(NUMBER)).isFalse();
    }

    @Test
    void nobody_is_listed_while_the_notice_runs_or_when_something_stood_in_the_way() {
        when(notices.latest(theCase)).thenReturn(Optional.empty());
        assertThatThrownBy(() -> stage.list(NUMBER)).isInstanceOf(MilestoneMissing.class);
        when(notices.latest(theCase)).thenReturn(Optional.of(new NoticeResult(TODAY, null, false)));
        assertThatThrownBy(() -> stage.list(NUMBER)).isInstanceOf(MilestoneMissing.class);
        verifyNoInteractions(milestones);
    }
}
