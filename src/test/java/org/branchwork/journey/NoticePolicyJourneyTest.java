package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A committee that has activists and conversions made public too, by policies it imports. */
class NoticePolicyJourneyTest extends Between {

    private static final String POLICIES = "organization,key,value,from,until\n";

    /** The other journeys of the same application know nothing of it: it is over after its first day. */
    @AfterEach
    void asBefore() {
        imports("policies", POLICIES + "BS1,EXTRA-NOTICES,ACTIVIST CONVERSION,2025-01-01,2025-01-01\n");
    }

    private void asksForNotices() {
        imports("policies", POLICIES + "BS1,EXTRA-NOTICES,ACTIVIST CONVERSION,2025-01-01,\n");
    }

    /** What anybody reads without a login. */
    private JsonNode published() {
        JsonNode items = walk.get("/api/notices", null).body().path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private void planShows(String notice, String until) {
        JsonNode items = walk.get("/api/cases/" + walk.caseNumber() + "/plan", "liu.fang")
                .body()
                .path("items");
        assertThat(items)
                .filteredOn(day -> day.path("name").asText().equals(notice))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.path("earliest").asText()).isEqualTo(until);
                    assertThat(day.path("article").asText()).startsWith("Policy of");
                });
    }

    @Test
    void anActivistIsMadePublicBeforeTheFiling() {
        asksForNotices();
        assertThat(walk.apply("lin.xiaoyu", "BS1").status()).isEqualTo(201);
        walk.does("liu.fang", "application-receive", "outcome", "ACCEPTED");
        walk.does("liu.fang", "application-talk", "outcome", "SUITABLE");
        walk.does("liu.fang", "cultivation-recommend", "route", "LEAGUE");
        walk.does("liu.fang", "cultivation-determine", meeting("outcome", "DETERMINED"));
        planShows("入党积极分子公示截止", "2026-09-08");
        assertThat(walk.openTasks()).containsExactly("notice-open");
        walk.does("liu.fang", "notice-open");
        assertThat(published().path("kind").asText()).isEqualTo("ACTIVIST");
        assertThat(walk.fact("noticeFrom")).isNull();
        walk.at("2026-09-09");
        walk.does("liu.fang", "notice-close", "wasVisible", true, "outcome", "CLEAR");
        walk.does("song.jianguo", "cultivation-file", "outcome", "NO_OBJECTION");
        assertThat(walk.state()).isEqualTo("ACTIVIST");
        assertThat(walk.fact("activistSince")).isEqualTo("2026-09-01");
        assertThat(walk.fact("filedOn")).isEqualTo("2026-09-09");
    }

    @Test
    void aConversionIsMadePublicBeforeTheMeetingAndNotAfterAnObjectionUpheld() {
        asksForNotices();
        joins("pan.yiming", member("2026-880071"));
        walk.does("liu.fang", "probation-assign-group", "group", "GS12");
        for (String sponsor : List.of("wang.lei", "han.bing")) {
            does("sponsors", "liu.fang", Map.of("in", sponsor, "reason", "原介绍人在外单位。"));
        }
        walk.at("2027-03-25");
        walk.does("pan.yiming", "probation-apply-conversion");
        walk.does("liu.fang", "probation-opinions");
        walk.does("liu.fang", "probation-committee-review", meeting("proposal", "CONVERT"));
        assertThat(walk.openTasks()).contains("notice-open").doesNotContain("vote-convene");
        walk.does("liu.fang", "notice-open");
        JsonNode notice = published();
        assertThat(notice.path("kind").asText()).isEqualTo("CONVERSION");
        assertThat(notice.path("companions")).hasSize(2);
        assertThat(walk.post(
                                "/api/notices/" + notice.path("id").asText() + "/objections",
                                null,
                                Map.of("text", "长期不参加组织生活。"))
                        .status())
                .isEqualTo(202);
        walk.does("song.jianguo", "notice-investigate", "outcome", "UPHELD");
        walk.at("2027-04-02");
        walk.does("liu.fang", "notice-close", "wasVisible", true, "outcome", "UPHELD");
        assertThat(walk.openTasks()).contains("probation-committee-review").doesNotContain("vote-convene");
        walk.does("liu.fang", "probation-committee-review", meeting("proposal", "CONVERT"));
        walk.does("liu.fang", "notice-open");
        walk.at("2027-04-13");
        walk.does("liu.fang", "notice-close", "wasVisible", true, "outcome", "CLEAR");
        votes("2027-04-14T14:00");
        concludes("2027-04-20");
        assertThat(walk.state()).isEqualTo("FULL_MEMBER");
    }
}
