package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a branch secretary sets in motion beside the tasks: contacts and sponsors replaced, a review for cause, an end. */
class MeasuresJourneyTest extends Between {

    private static Map<String, Object> replaced(String out, String in) {
        return Map.of("out", out, "in", in, "reason", "工作调动。");
    }

    private void assertRefused(String address) {
        assertThat(measure(address, "cai.wei", Map.of()).status()).isEqualTo(404);
        assertThat(measure(address, "wang.lei", Map.of()).status()).isEqualTo(403);
        assertThat(measure(address, "song.jianguo", Map.of()).status()).isEqualTo(403);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("out", "wang.lei", "in", "zhao.peng"),
                replaced("wang.lei", "nobody"),
                replaced("wang.lei", "wang.lei"),
                replaced("sun.yue", "zhao.peng"),
                Map.of("out", "wang.lei", "in", "zhao.peng", "reason", "x", "more", "x"))) {
            assertThat(measure(address, "liu.fang", wrong).status())
                    .as("%s", wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void aContactIsReplacedAndWhoComesIsHeardInTheOpenRound() {
        joins("luo.qing", ACTIVIST);
        walk.does("liu.fang", "cultivation-appoint-contacts", "contacts", List.of("wang.lei", "wu.tong"));
        walk.at("2026-09-15");
        walk.does("wang.lei", "cultivation-contact-opinion");
        assertRefused("contacts");
        assertThat(measure("contacts", "liu.fang", replaced("wang.lei", "yang.guang"))
                        .rules())
                .containsExactly("CONTACT-FULL-MEMBER");
        does("contacts", "liu.fang", replaced("wang.lei", "zhao.peng"));
        assertThat(walk.get("/api/cases/" + walk.caseNumber(), "wang.lei").status())
                .isEqualTo(200);
        walk.does("wu.tong", "cultivation-contact-opinion");
        assertThat(walk.has("liu.fang", "cultivation-assess")).isFalse();
        walk.does("zhao.peng", "cultivation-contact-opinion");
        walk.does("liu.fang", "cultivation-assess", "outcome", "REMOVE");
        assertThat(walk.state()).isEqualTo("APPLICANT");
        assertThat(walk.fact("activistSince")).as("the time served ends").isNull();
        assertThat(walk.openTasks()).containsExactly("cultivation-recommend");
        does("withdrawal", "luo.qing", Map.of());
    }

    @Test
    void aSponsorIsReplacedWithWhatIsOpen() {
        walk.at("2026-10-08");
        joins("gao.yuan", LISTED);
        walk.does("liu.fang", "target-appoint-sponsors", "sponsors", List.of("wang.lei", "han.bing"));
        assertRefused("sponsors");
        assertThat(measure("sponsors", "liu.fang", replaced("wang.lei", "zheng.kai"))
                        .rules())
                .containsExactly("SPONSOR-SANCTION");
        Map<String, Object> warned = replaced("wang.lei", "feng.xue");
        assertThat(measure("sponsors", "liu.fang", warned).rules()).containsExactly("SPONSOR-SANCTION");
        does("sponsors", "liu.fang", and(warned, Map.of("overrideReason", "处分影响期内，表现突出。")));
        walk.does("feng.xue", "target-accept-sponsorship", "outcome", "ACCEPT");
        walk.does("han.bing", "target-accept-sponsorship", "outcome", "ACCEPT");
        assertThat(walk.openTasks()).containsExactly("acceptance-committee-review");
        does("ending", "liu.fang", Map.of("outcome", "DECEASED", "on", "2026-10-08", "reason", "因病去世。"));
        assertThat(walk.state()).isEqualTo("DECEASED");
        assertThat(walk.openTasks()).isEmpty();
        assertThat(measure("sponsors", "liu.fang", replaced("feng.xue", "sun.yue"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aBreachInProbationIsReviewedForCauseAndEndsInCancellation() {
        joins("hu.bowen", member("2026-880004"));
        walk.does("liu.fang", "probation-assign-group", "group", "GS12");
        assertThat(measure("review", "cai.wei", Map.of()).status()).isEqualTo(404);
        assertThat(measure("review", "hu.bowen", Map.of()).status()).isEqualTo(403);
        does("review", "liu.fang", Map.of("reason", "严重违反组织纪律。"));
        assertThat(measure("review", "liu.fang", Map.of()).status()).isEqualTo(409);
        walk.does("liu.fang", "probation-committee-review", meeting("proposal", "CANCEL"));
        votes("2026-09-10T14:00");
        assertThat(walk.state()).as("until it is approved").isEqualTo("PROBATIONARY_MEMBER");
        concludes("2026-09-20");
        assertThat(walk.state()).isEqualTo("CANCELLED");
        assertThat(walk.openTasks()).isEmpty();

        String old = walk.caseNumber();
        assertThat(walk.apply("hu.bowen", "BS1").status()).isEqualTo(201);
        assertThat(walk.caseNumber()).isNotEqualTo(old);
        assertThat(walk.theCase().path("facts")).isEmpty();
        does("withdrawal", "hu.bowen", Map.of());
    }

    @Test
    void whoWasRefusedAppliesAnew() {
        assertThat(walk.apply("tian.yu", "BS1").status()).isEqualTo(201);
        walk.does("liu.fang", "application-receive", "outcome", "REFUSED");
        assertThat(walk.state()).isEqualTo("REFUSED");
        assertThat(walk.apply("tian.yu", "BS1").status()).isEqualTo(201);
        assertThat(walk.state()).isEqualTo("APPLICANT");
        does("withdrawal", "tian.yu", Map.of());
    }
}
