package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchwork.checks.CheckTable;
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

    private int written;
    private Walk walk;

    @Override
    void before(Walk walk) {
        this.walk = walk;
        walk.writes(() -> PAYLOADS.get(written++ % PAYLOADS.size()));
    }

    @AfterEach
    void everyOneStandsAsItWasWritten() {
        Map<String, String> rows = Snapshot.of(jdbc);
        Map<String, String> places = new TreeMap<>(rows);
        for (String login : List.of("liu.fang", "lin.xiaoyu", "song.jianguo", "admin")) {
            Browser reader = Browser.loggedIn(port, login, "simulation");
            for (String page : List.of("/cases/", "/api/cases/")) {
                places.put(login + page, reader.page(page + walk.caseNumber()).body());
            }
            places.put(
                    login + "timeline",
                    reader.page("/api/cases/" + walk.caseNumber() + "/timeline").body());
        }
        long evaluated = places.values().stream()
                .filter(text -> text.contains(EVALUATED))
                .count();
        assertThat(rows.get("CASE_STEP")).contains("[[${123457*3}]]", "{{123457*3}}", "=123457*3");
        CheckTable.holds(
                ExpressionsJourneyTest.class,
                "C2",
                "free texts of a whole case that hold one of 30 expressions, evaluated in a table or on a page",
                written,
                evaluated,
                "handed to an evaluator of Spring, %d of 30 are evaluated".formatted(bySpring()));
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
