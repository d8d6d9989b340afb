package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A member taken over on probation: extended once, converted after it, and not recognised in the end. */
class ExtensionJourneyTest extends Between {

    @Test
    void anExtensionEndsInConversionFromItsLastDay() {
        joins("xu.chen", member("2026-880001"));
        walk.does("liu.fang", "probation-assign-group", "group", "GS12");
        for (String sponsor : List.of("wang.lei", "han.bing")) {
            does("sponsors", "liu.fang", Map.of("in", sponsor, "reason", "原介绍人在外单位。"));
        }
        walk.at("2026-09-30");
        walk.does("wang.lei", "probation-sponsor-opinion");
        walk.does("han.bing", "probation-sponsor-opinion");
        walk.does("liu.fang", "probation-assess");
        walk.at("2027-03-31");
        walk.does("liu.fang", "probation-opinions");
        assertThat(walk.tries("liu.fang", "probation-committee-review", meeting("proposal", "CONVERT"))
                        .rules())
                .containsExactly("APPLICATION-MISSING");
        for (int months : new int[] {5, 13}) {
            assertThat(walk.tries("liu.fang", "probation-committee-review", extension(months))
                            .rules())
                    .containsExactly("T-EXT");
        }
        walk.does("liu.fang", "probation-committee-review", extension(6));
        votes("2027-04-02T14:00");
        concludes("2027-04-20");
        assertThat(walk.state()).isEqualTo("EXTENDED");
        assertThat(walk.fact("extendedUntil")).isEqualTo("2027-09-30");
        assertThat(walk.fact("conversionResolvedOn")).isNull();

        does("review", "liu.fang", Map.of("reason", "再次违纪。"));
        assertThat(walk.tries("liu.fang", "probation-committee-review", extension(6))
                        .rules())
                .containsExactly("EXTENSION-ONCE");
        walk.at("2027-09-23");
        walk.does("xu.chen", "probation-apply-conversion");
        walk.does("liu.fang", "probation-committee-review", meeting("proposal", "CONVERT"));
        votes("2027-09-30T14:00");
        concludes("2027-10-12");
        assertThat(walk.state()).isEqualTo("FULL_MEMBER");
        assertThat(walk.fact("standingSince")).isEqualTo("2027-09-30");
        walk.does("liu.fang", "probation-archive");
        assertThat(walk.fact("closedOn")).isEqualTo("2027-10-12");
        notRecognised();
    }

    /** A falsehood that comes out after conversion; decided above the branch (Art. 41). */
    private void notRecognised() {
        Map<String, Object> decision =
                Map.of("outcome", "NOT_RECOGNISED", "on", "2027-10-12", "reason", "隐瞒重要情况。", "meetingOn", "2027-10-12");
        assertThat(measure("ending", "liu.fang", decision).status()).isEqualTo(403);
        does("ending", "song.jianguo", decision);
        assertThat(walk.state()).isEqualTo("NOT_RECOGNISED");
        assertThat(measure("ending", "song.jianguo", decision).status()).isEqualTo(409);
        walk.at("2027-10-13");
        assertThat(walk.apply("xu.chen", "BS1").status())
                .as("no member any more")
                .isEqualTo(201);
    }

    @Test
    void whoComesNearTheEndIsDiscussedSixMonthsLaterAtMostAndConvertedFromTheOldDay() {
        walk.at("2027-03-20");
        joins("li.chenxi", member("2026-880002"));
        walk.does("liu.fang", "probation-assign-group", "group", "GS12");
        walk.at("2027-03-31");
        walk.does("li.chenxi", "probation-apply-conversion");
        walk.does("liu.fang", "probation-opinions");
        assertThat(walk.tries("liu.fang", "probation-committee-review", postponement("2027-10-01"))
                        .rules())
                .containsExactly("T-POST");
        walk.does("liu.fang", "probation-committee-review", postponement("2027-09-30"));
        assertThat(walk.openTasks()).doesNotContain("probation-opinions", "vote-convene");
        walk.at("2027-09-30");
        walk.does("liu.fang", "probation-opinions");
        walk.does("liu.fang", "probation-committee-review", meeting("proposal", "CONVERT"));
        votes("2027-10-08T14:00");
        concludes("2027-10-20");
        assertThat(walk.state()).isEqualTo("FULL_MEMBER");
        assertThat(walk.fact("standingSince")).isEqualTo("2027-03-31");
    }

    private static Object[] postponement(String until) {
        return meeting("proposal", "POSTPONE", "postponedUntil", until);
    }

    private static Object[] extension(int months) {
        return meeting("proposal", "EXTEND", "extensionMonths", months);
    }
}
