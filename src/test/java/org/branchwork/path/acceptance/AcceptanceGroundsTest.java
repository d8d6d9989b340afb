package org.branchwork.path.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.admission.Companion;
import org.branchwork.admission.CompanionRole;
import org.branchwork.admission.Companions;
import org.branchwork.admission.Fact;
import org.branchwork.admission.MembershipCase;
import org.branchwork.engine.RealRules;
import org.branchwork.organization.Persons;
import org.branchwork.rulebook.Check;
import org.branchwork.rulebook.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptanceGroundsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    private final MembershipCase theCase =
            new MembershipCase("2026-00007", "lin.xiaoyu", "BS1", LocalDate.parse("2026-03-02"));
    private final Companions companions = mock(Companions.class);
    private final AcceptanceGrounds grounds = new AcceptanceGrounds(companions, mock(Persons.class));
    private final List<Companion> sponsors = new ArrayList<>();

    @BeforeEach
    void everythingIsThere() {
        when(companions.present("2026-00007", CompanionRole.SPONSOR)).thenReturn(sponsors);
        sponsors.add(accepted("liu.fang"));
        sponsors.add(accepted("wang.lei"));
        theCase.note(Fact.NOTICE_UNTIL, DAY);
        theCase.note(Fact.LISTED_ON, DAY.plusDays(1));
        theCase.note(Fact.REVIEWED_ON, DAY.plusDays(9));
        theCase.note(Fact.TRAINED_ON, DAY.plusDays(4));
    }

    private Companion accepted(String login) {
        Companion sponsor = new Companion("2026-00007", CompanionRole.SPONSOR, login, DAY);
        sponsor.accept(DAY);
        return sponsor;
    }

    private List<Check> failed(String day) {
        return grounds.checks(theCase, RealRules.on(day)).stream()
                .filter(check -> !check.passed())
                .toList();
    }

    @Test
    void a_complete_case_passes_and_the_review_follows_the_latest_of_its_grounds() {
        assertThat(failed("2026-12-20")).isEmpty();
        assertThat(AcceptanceGrounds.completedOn(theCase)).isEqualTo("2026-12-10");
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource({
        "NOTICE_UNTIL, NOTICE_MISSING",
        "LISTED_ON, NOTICE_MISSING",
        "REVIEWED_ON, REVIEW_NOT_QUALIFIED",
        "TRAINED_ON, TRAINING_MISSING"
    })
    void each_missing_ground_blocks_by_its_own_rule(Fact gone, Rule rule) {
        theCase.forget(gone);
        assertThat(failed("2026-12-20")).singleElement().satisfies(check -> {
            assertThat(check.rule()).isEqualTo(rule);
            assertThat(check.refuses(true)).isTrue();
        });
    }

    @Test
    void two_sponsors_named_are_not_two_sponsors_accepted() {
        sponsors.set(1, new Companion("2026-00007", CompanionRole.SPONSOR, "wang.lei", DAY));
        assertThat(failed("2026-12-20")).extracting(Check::rule).containsExactly(Rule.SPONSORS_MISSING);
    }

    @Test
    void training_older_than_a_year_is_warned_about() {
        assertThat(failed("2027-12-05")).isEmpty();
        assertThat(failed("2027-12-06")).singleElement().satisfies(check -> {
            assertThat(check.rule()).isEqualTo(Rule.T_RETRAIN);
            assertThat(check.refuses(false)).isTrue();
            assertThat(check.refuses(true)).isFalse();
        });
    }
}
