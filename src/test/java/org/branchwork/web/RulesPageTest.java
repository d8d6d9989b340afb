package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.branchwork.rulebook.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules to read, for people and for programs. */
class RulesPageTest extends DoorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void settle() {
        jdbc.update("insert into organ_policy (organ, policy_key, policy_value, from_day)"
                + " values ('TC1', 'T-ASSESS', '3', date '2026-01-01'),"
                + " ('TC1', 'PROBATION-END', 'DAY_BEFORE', date '2026-01-01')");
    }

    @AfterEach
    void forget() {
        jdbc.update("delete from organ_policy");
    }

    private JsonNode rules(String query) throws Exception {
        HttpResponse<String> answer = Browser.basic(port, "sponsor1", "GET", "/api/rules" + query, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode rule(JsonNode answer, String id) {
        for (JsonNode item : answer.path("items")) {
            if (item.path("rule").asText().equals(id)) {
                return item;
            }
        }
        throw new AssertionError("no rule " + id);
    }

    @Test
    void everyRuleIsToldAsOfItsDay() throws Exception {
        JsonNode earlier = rules("?on=2026-05-10");
        JsonNode later = rules("?on=2026-05-11");

        assertThat(earlier.path("items")).hasSize(Rule.values().length);
        assertThat(earlier.path("version").asText()).isEqualTo("2014");
        assertThat(later.path("version").asText()).isEqualTo("2026");
        assertThat(rule(earlier, "T-MEET").path("severity").isNull()).isTrue();
        assertThat(rule(later, "T-MEET").toString())
                .contains(
                        "\"value\":1",
                        "\"unit\":\"MONTH\"",
                        "\"severity\":\"WARN\"",
                        "\"article\":\"Rules 2026, Art. 19\"",
                        "within one month of the passed pre-review");
        assertThat(rule(later, "T-NOTICE").path("description").asText())
                .contains("at least five working days".replace("five", "5"));
    }

    @Test
    void aBranchIsToldWhatTheOrganAboveItHasSettled() throws Exception {
        JsonNode branch = rules("?on=2026-09-01&branch=TB1");

        assertThat(rule(branch, "T-ASSESS").path("value").asInt()).isEqualTo(3);
        assertThat(rule(branch, "T-ASSESS").path("article").asText()).isEqualTo("Rules 2026, Art. 11; policy of TC1");
        assertThat(rule(branch, "T-ASSESS").path("policy").path("organization").asText())
                .isEqualTo("TC1");
        assertThat(branch.path("policies").findValuesAsText("key"))
                .containsExactlyInAnyOrder("T-ASSESS", "PROBATION-END");
        assertThat(rule(rules("?on=2026-09-01"), "T-ASSESS").path("value").asInt())
                .isEqualTo(6);
        assertThat(rule(rules("?on=2025-12-31&branch=TB1"), "T-ASSESS")
                        .path("value")
                        .asInt())
                .as("before its first day")
                .isEqualTo(6);
    }

    @Test
    void theVersionsStandSideBySideWhereTheyDiffer() throws Exception {
        JsonNode changes = rules("/changes?from=2014&to=2026");

        assertThat(rule(changes, "CONSENT-FIRST")
                        .path("from")
                        .path("description")
                        .asText())
                .contains("made public first");
        assertThat(rule(changes, "T-APPR").path("changed").toString()).isEqualTo("[\"article\"]");
        assertThat(rule(changes, "T-OATH").path("changed").toString())
                .isEqualTo("[\"value\",\"severity\",\"article\"]");
        assertThat(changes.path("items").findValuesAsText("rule")).doesNotContain("T-TALK", "T-TRAIN", "CONFLICT");
    }

    @Test
    void whatIsNoDayNoOrganAndNoVersionIsBadInput() {
        for (String query :
                new String[] {"?on=2026-02-30", "?on=x", "?branch=XX", "/changes?from=2013", "/changes?to=2"}) {
            assertThat(Browser.basic(port, "sponsor1", "GET", "/api/rules" + query, "")
                            .statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
        assertThat(browser("sponsor1").page("/rules?on=x").statusCode()).isEqualTo(400);
    }

    @Test
    void thePageSaysItInBothLanguages() {
        String english =
                browser("sponsor1").page("/rules?on=2026-09-01&branch=TB1").body();
        assertThat(english)
                .contains("href=\"/rules\"", "The branch assesses activists", "every 3 months", "Policy of TC1")
                .contains("What 2026 changed in 2014")
                .doesNotContain("??", "{0}", "about.");

        person("reader", "TB1");
        jdbc.update("update person set language = 'zh-CN' where login = 'reader'");
        String chinese = browser("reader").page("/rules?on=2026-05-10").body();
        assertThat(chinese)
                .contains("2014年《细则》", "《细则》（2014年）第26条", "先进行公示，再报上级党委备案")
                .doesNotContain("??", "{0}", "about.");
    }
}
