package org.branchwork.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.branchwork.CountedStatements;
import org.branchwork.web.Browser;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** No page asks the database once for each case: sixty cases of a branch cost as many statements as a few. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pagestatements;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "branchwork.language=en"
        })
@ActiveProfiles("simulation")
@Import(CountedStatements.class)
@DirtiesContext
class PageStatementsTest {

    /** Enough that every kind of step is among them. */
    private static final int FEW = 20;

    private static final int MANY = 80;

    /** A second batch of facts, or a list that is cut and therefore counted. */
    private static final int SLACK = 3;

    private static final Map<String, List<String>> PAGES = Map.of(
            "s-M001", List.of("/", "/cases", "/cases?overdue=true", "/branches/M001", "/statistics", "/notices"),
            "m-higher",
                    List.of("/", "/cases", "/branches/M001", "/committees/MC", "/committees/MC/agenda", "/statistics"),
            "m-admin", List.of("/", "/cases", "/cases?overdue=true", "/committees/MC", "/branches/M001"));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aPageAsksAsOftenForManyCasesAsForFew() {
        ManyCases cases = new ManyCases(jdbc, LocalDate.now(clock));
        cases.organisation(3);
        fill(cases, 0, FEW);
        Map<String, Integer> few = counted();
        fill(cases, FEW, MANY);
        Map<String, Integer> many = counted();
        many.forEach((page, count) -> {
            LoggerFactory.getLogger(getClass()).info("statements: {} {} -> {}", page, few.get(page), count);
            assertThat(count).as(page).isLessThanOrEqualTo(few.get(page) + SLACK);
        });
    }

    private void fill(ManyCases cases, int from, int to) {
        for (int nth = from; nth < to; nth++) {
            cases.add(nth, ManyCases.branch(1));
        }
        cases.facts();
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PAGES.forEach((login, pages) -> {
            Browser browser = Browser.loggedIn(port, login, "simulation");
            for (String page : pages) {
                assertThat(browser.page(page).statusCode()).as(page).isEqualTo(200);
                counts.put(
                        login + " " + page,
                        IntStream.range(0, 3)
                                .map(nth -> sent(browser, page))
                                .min()
                                .orElseThrow());
            }
        });
        return counts;
    }

    /** The least of several is the page's own: what runs by the clock beside it is counted too. */
    private static int sent(Browser browser, String page) {
        int before = CountedStatements.SENT.get();
        browser.page(page);
        return CountedStatements.SENT.get() - before;
    }
}
