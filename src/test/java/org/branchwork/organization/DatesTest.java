package org.branchwork.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What posts and sanctions answer at their edges. */
class DatesTest {

    @ParameterizedTest
    @CsvSource({"2026-01-30, false", "2026-01-31, true", "2026-02-28, true", "2026-03-01, false"})
    void aPostIsInForceOnItsFirstAndLastDay(LocalDate day, boolean inForce) {
        Post post =
                new Post("a", "BS1", PostKind.SECRETARY, LocalDate.parse("2026-01-31"), LocalDate.parse("2026-02-28"));

        assertThat(post.inForceOn(day)).isEqualTo(inForce);
    }

    @Test
    void aPostWithoutEndLasts() {
        Post post = new Post("a", "BS1", PostKind.SECRETARY, LocalDate.parse("2026-01-31"), null);

        assertThat(post.inForceOn(LocalDate.parse("2099-12-31"))).isTrue();
    }

    @Test
    void theBootstrapAdministratorKeepsThePost() {
        Post post = Post.ofBootstrapAdministrator("admin", "OD", LocalDate.parse("2024-01-01"));

        assertThat(post.lasts(LocalDate.parse("2024-01-02"))).isFalse();
        assertThat(post.inForceOn(LocalDate.parse("2030-01-01"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-30,           ,           , false, false",
        "2026-01-31,           ,           , true,  true",
        "2026-02-28, 2026-02-28,           , true,  true",
        "2026-03-01, 2026-02-28,           , false, true",
        "2026-02-27, 2026-02-28, 2026-02-28, true,  true",
        "2026-02-28, 2026-02-28, 2026-02-28, true,  false",
        "2026-02-28,           , 2026-02-28, false, false"
    })
    void placedOnProbationSuspendsUntilTheRightsAreRestored(
            LocalDate day, LocalDate impactUntil, LocalDate restoredOn, boolean inImpact, boolean suspended) {
        Sanction sanction = new Sanction(
                "a", SanctionKind.PLACED_ON_PROBATION, LocalDate.parse("2026-01-31"), impactUntil, restoredOn);

        assertThat(sanction.inImpactOn(day)).isEqualTo(inImpact);
        assertThat(sanction.votingRightsSuspendedOn(day)).isEqualTo(suspended);
    }

    @Test
    void aWarningSuspendsNothing() {
        LocalDate from = LocalDate.parse("2026-01-31");

        assertThat(new Sanction("a", SanctionKind.WARNING, from, null, null).votingRightsSuspendedOn(from))
                .isFalse();
    }
}
