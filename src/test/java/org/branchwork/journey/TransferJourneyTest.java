package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An activist moves to another branch in mid-cultivation; his time counts on. */
class TransferJourneyTest extends Between {

    private static final String COLUMNS =
            "login,name,gender,birthDate,category,organization,membership,memberSince,leagueSince,email\n";

    @Test
    void theTimeOfBothBranchesMakesTheYear() {
        anActivistOfTheFirstBranch();
        String left = walk.caseNumber();
        walk.at("2027-04-20");
        does("ending", "liu.fang", Map.of("outcome", "TRANSFERRED_OUT", "on", "2027-04-20", "reason", "转专业。"));
        JsonNode handover =
                walk.get("/api/cases/" + left + "/handover", "liu.fang").body();
        assertThat(handover.path("facts").path("activistSince").asText()).isEqualTo("2026-09-30");
        assertThat(handover.path("cultivation").path("days").asInt()).isEqualTo(202);
        assertThat(handover.path("papers").findValuesAsText("paper"))
                .containsExactly("APPLICATION_LETTER", "ACTIVIST_REGISTER");
        assertThat(walk.get("/api/cases/" + left + "/handover", "cai.wei").status())
                .isEqualTo(404);

        assertThat(comes("he.ziqi", "BS2", "cai.wei", Map.of()).rules()).containsExactly("WRONG-BRANCH");
        imports("people", COLUMNS + "he.ziqi,何子琪,FEMALE,2005-09-02,STUDENT,BS2,LEAGUE,,2019-12-09,\n");
        assertThat(walk.get("/api/transfers?person=he.ziqi", "cai.wei")
                        .body()
                        .path("caseNumber")
                        .asText())
                .isEqualTo(left);
        assertThat(walk.get("/api/transfers?person=he.ziqi", "liu.fang").status())
                .isEqualTo(403);
        walk.at("2027-05-04");
        assertThat(comes("he.ziqi", "BS2", "cai.wei", Map.of()).status()).isEqualTo(201);
        assertThat(walk.caseNumber()).isNotEqualTo(left);
        assertThat(walk.state()).isEqualTo("ACTIVIST");
        assertThat(walk.fact("activistSince")).isEqualTo("2026-09-30");

        walk.does("cai.wei", "cultivation-appoint-contacts", "contacts", List.of("deng.chao", "ren.jie"));
        walk.at("2027-09-29T23:59");
        assertThat(walk.has("deng.chao", "cultivation-contact-opinion")).isFalse();
        walk.at("2027-09-30T00:00");
        walk.does("deng.chao", "cultivation-contact-opinion");
        walk.does("ren.jie", "cultivation-contact-opinion");
        walk.does("cai.wei", "cultivation-assess", "outcome", "MATURE");
        assertThat(walk.openTasks()).containsExactly("target-opinions");
    }

    @Test
    void whatIsWrongWithATransferIsNamedAndNothingIsOpened() {
        Map<String, Object> disordered = and(ACTIVIST, Map.of("talkedOn", "2025-05-31", "filedOn", "2026-09-02"));
        Walk.Answer refused = comes("su.wan", "BS2", "cai.wei", disordered);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rules()).containsExactlyInAnyOrder("DATE-ORDER", "DATE-FUTURE");
        assertThat(refused.body().path("violations").findValuesAsText("field"))
                .containsExactlyInAnyOrder("facts.talkedOn", "facts.filedOn");
        assertThat(comes("su.wan", "BS2", "cai.wei", Map.of("receivedOn", "2025-06-01"))
                        .status())
                .isEqualTo(400);
        assertThat(comes("su.wan", "BS2", "cai.wei", and(ACTIVIST, Map.of("sponsors", "x")))
                        .status())
                .isEqualTo(400);
        assertThat(comes("nobody", "BS2", "cai.wei", ACTIVIST).status()).isEqualTo(400);
        assertThat(comes("su.wan", "BS2", "liu.fang", ACTIVIST).status()).isEqualTo(403);
        assertThat(comes("su.wan", "BS2", "deng.chao", ACTIVIST).status()).isEqualTo(403);
        assertThat(comes("fang.min", "BS2", "cai.wei", ACTIVIST).rules()).containsExactly("ALREADY-MEMBER");
        assertThat(walk.get("/api/cases?q=su.wan", "cai.wei").body().path("items"))
                .isEmpty();

        assertThat(comes("su.wan", "BS2", "cai.wei", ACTIVIST).status()).isEqualTo(201);
        assertThat(comes("su.wan", "BS2", "cai.wei", ACTIVIST).rules()).containsExactly("CASE-OPEN");
        JsonNode first = walk.get("/api/cases/" + walk.caseNumber() + "/timeline", "cai.wei")
                .body()
                .path("items")
                .path(0);
        assertThat(first.path("key").asText()).isEqualTo("transfer");
        assertThat(first.path("outcome").asText()).isEqualTo("ACTIVIST");
    }

    /** Since 30 September 2026, with one round. */
    private void anActivistOfTheFirstBranch() {
        assertThat(walk.apply("he.ziqi", "BS1").status()).isEqualTo(201);
        walk.does("liu.fang", "application-receive", "outcome", "ACCEPTED");
        walk.does("liu.fang", "application-talk", "talkers", List.of("liu.fang"), "outcome", "SUITABLE");
        walk.at("2026-09-30");
        walk.does("liu.fang", "cultivation-recommend", "route", "LEAGUE");
        walk.does("liu.fang", "cultivation-determine", meeting("outcome", "DETERMINED"));
        walk.does("tang.wenbin", "cultivation-file", "outcome", "NO_OBJECTION");
        walk.does("liu.fang", "cultivation-appoint-contacts", "contacts", List.of("wang.lei", "wu.tong"));
        walk.at("2027-03-30");
        walk.does("wang.lei", "cultivation-contact-opinion");
        walk.does("wu.tong", "cultivation-contact-opinion");
        walk.does("liu.fang", "cultivation-assess", "outcome", "CONTINUE");
    }
}
