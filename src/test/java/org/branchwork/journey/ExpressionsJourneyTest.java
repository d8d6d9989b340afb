package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.branchwork.checks.CheckTable;
import org.branchwork.task.Handlers;
import org.branchwork.web.Browser;
import org.branchwork.web.guard.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.expression.common.TemplateParserContext;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The same journey, with an expression in every free text that anybody writes. Each is kept as it was written. */
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:expressions;DB_CLOSE_DELAY=-1")
class ExpressionsJourneyTest extends AdmissionJourney {

    /** What whoever evaluates any of them would leave. */
    private static final String EVALUATED = "370371";

    private static final List<String> PAYLOADS = List.of(
            "${123457*3}",
            "#{123457*3}",
            "${''.getClass()}${123457*3}",
            "#{T(java.lang.Math).multiplyExact(123457,3)}",
            "${T(java.lang.Math).multiplyExact(123457,3)}",
            "[[${123457*3}]]",
            "[(${123457*3})]",
            "__${123457*3}__::.x",
            "~{::${123457*3}}",
            "*{123457*3}",
            "@{/x(y=${123457*3})}",
            "{{123457*3}}",
            "{{constructor.constructor('return 123457*3')()}}",
            "${execution.setVariable('x',123457*3)}",
            "${dateTime().plusDays(123457*3)}",
            "${currentUser()}${123457*3}",
            "<%= 123457*3 %>",
            "<% out.print(123457*3) %>",
            "<#assign x=123457*3>${x}",
            "$!{123457*3}",
            "#set($x=123457*3)$x",
            "=123457*3",
            "+123457*3",
            "@SUM(123457*3)",
            "{0,number,#}{123457*3}",
            "'{'123457*3}'",
            "${jndi:ldap://127.0.0.1:1/${123457*3}}",
            "<script>document.write(123457*3)</script>",
            "\"><img src=x onerror=document.title=123457*3>",
            "if 1=1 then 123457*3 else 0");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Handlers handlers;

    private int written;
    private Walk walk;

    @Override
    void before(Walk walk) {
        this.walk = walk;
        walk.writes(() -> PAYLOADS.get(written++ % PAYLOADS.size()) + " §" + written + "§");
    }

    @AfterEach
    void everyOneStandsAsItWasWritten() {
        Map<String, String> rows = Snapshot.of(jdbc);
        Map<String, String> places = new TreeMap<>(rows);
        for (String login : List.of("liu.fang", "lin.xiaoyu", "song.jianguo", "admin")) {
            Browser reader = Browser.loggedIn(port, login, "simulation");
            places.put(
                    login + "page", reader.page("/cases/" + walk.caseNumber()).body());
            for (String about : List.of("", "/timeline", "/plan", "/handover")) {
                places.put(
                        login + about,
                        reader.get("/api/cases/" + walk.caseNumber() + about).body());
            }
        }
        long evaluated = places.values().stream()
                .filter(text -> text.contains(EVALUATED))
                .count();
        assertThat(rows.get("CASE_STEP")).contains("[[${123457*3}]]", "{{123457*3}}", "=123457*3");
        sealedTextsStaySealed(places);
        CheckTable.holds(
                ExpressionsJourneyTest.class,
                "C2",
                "free texts of a whole case that hold one of 30 expressions, evaluated in a table or on a page",
                written,
                evaluated,
                "handed to an evaluator of Spring, %d of 30 are evaluated".formatted(bySpring()));
    }

    /** What stands in a political review and the like is not told to an administrator, on our pages or by the engine. */
    private void sealedTextsStaySealed(Map<String, String> places) {
        Browser admin = Browser.loggedIn(port, "admin", "simulation");
        for (String resource : List.of(
                "variable-instance",
                "task",
                "history/variable-instance",
                "history/detail",
                "history/task",
                "history/activity-instance",
                "history/user-operation",
                "history/identity-link-log",
                "history/incident")) {
            places.put(
                    "admin" + resource,
                    admin.get(Browser.ENGINE + "/" + resource + "?maxResults=2000")
                            .body());
        }
        List<String> sealed = handlers.keys().stream().filter(handlers::sealed).toList();
        List<String> texts = sealed.stream()
                .flatMap(key -> walk.written(key).stream())
                .map(text -> text.replaceAll(".*(§\\d+§)", "$1"))
                .toList();
        assertThat(texts).isNotEmpty();
        List<String> his = places.keySet().stream()
                .filter(place -> place.startsWith("admin"))
                .toList();
        long told = his.stream()
                .filter(place -> texts.stream().anyMatch(places.get(place)::contains))
                .count();
        assertThat(outcomes(places.get("admin/timeline"), sealed)).containsOnlyNulls();
        // a count has none
        long hers = outcomes(places.get("liu.fang/timeline"), sealed).stream()
                .filter(Objects::nonNull)
                .count();
        assertThat(hers).isPositive();
        CheckTable.holds(
                ExpressionsJourneyTest.class,
                "B3",
                "pages, lists and histories an administrator may read, that tell a text of a sealed step",
                his.size(),
                told,
                "the timeline tells the secretary %d outcomes of sealed steps, and him none".formatted(hers));
    }

    private static List<String> outcomes(String timeline, List<String> keys) {
        try {
            List<String> outcomes = new ArrayList<>();
            for (JsonNode step : new ObjectMapper().readTree(timeline).path("items")) {
                if (keys.contains(step.path("key").asText())) {
                    outcomes.add(step.path("outcome").textValue());
                }
            }
            return outcomes;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long bySpring() {
        return PAYLOADS.stream().filter(ExpressionsJourneyTest::evaluates).count();
    }

    private static boolean evaluates(String text) {
        for (TemplateParserContext marks : List.of(new TemplateParserContext(), new TemplateParserContext("${", "}"))) {
            try {
                String said =
                        new SpelExpressionParser().parseExpression(text, marks).getValue(String.class);
                if (said != null && said.contains(EVALUATED)) {
                    return true;
                }
            } catch (RuntimeException none) {
                // not its language
            }
        }
        return false;
    }
}
