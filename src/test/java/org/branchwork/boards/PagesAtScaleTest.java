package org.branchwork.boards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.BranchworkApplication;
import org.branchwork.PostgresDatabase;
import org.branchwork.web.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long each page takes at 100 and at 10,000 cases, on PostgreSQL; takes minutes, so it runs when asked for:
 * {@code mvn test -Dtest=PagesAtScaleTest -Dbranchwork.scale=true}. Two applications run side by side and are asked in turn,
 * so that what else the machine does falls on both. The organisation is the same in both: 200 branches, the first with fifty
 * cases. The table is written to {@code target/pages-at-scale.md}.
 */
@EnabledIfSystemProperty(named = "branchwork.scale", matches = "true")
class PagesAtScaleTest {

    private static final int BRANCHES = 200;
    private static final int FEW = 100;
    private static final int MANY = 10_000;

    private static final int TIMES = 21;

    /** The first is not measured: until then pages are compiled and the database makes its plans. */
    private static final int ROUNDS = 4;

    /** What the goal allows. */
    private static final double MOST = 1.5;

    private static final Map<String, List<String>> PAGES = pages();

    /** In milliseconds, a page asked for in turn. */
    private record Times(double few, double many) {

        double ratio() {
            return many / few;
        }

        /** What else the machine does makes a page slower and never faster. */
        Times quieter(Times other) {
            return new Times(Math.min(few, other.few), Math.min(many, other.many));
        }
    }

    private static Map<String, List<String>> pages() {
        String one = "/cases/" + ManyCases.number(2);
        List<String> all = List.of(
                "/",
                "/cases",
                "/cases?overdue=true",
                "/cases?q=a77.",
                "/api/cases",
                one,
                one + "/diagram",
                one + "/papers",
                "/branches/M001",
                "/statistics",
                "/organisation",
                "/notices",
                "/rules",
                "/me",
                "/me/leave");
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("a2", List.of("/", "/cases", one, one + "/withdrawal", "/organisation", "/me", "/me/file"));
        pages.put("s-M001", with(all, one + "/ending", one + "/measures/contacts", "/transfer", "/leaves"));
        pages.put("m-member1", with(all, "/committees/MC", "/committees/MC/agenda"));
        pages.put("m-higher", List.of("/admission-forms", "/audit", "/leaves"));
        pages.put("m-admin", with(all, "/committees/MC", "/imports", "/mail", "/audit"));
        return pages;
    }

    private static List<String> with(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void noPageGrowsWithTheNumberOfCases() throws IOException {
        try (ConfigurableApplicationContext few = started("few");
                ConfigurableApplicationContext many = started("many")) {
            fill(few, FEW);
            fill(many, MANY);
            Map<String, Times> times = measured(port(few), port(many));
            StringBuilder table = new StringBuilder(
                    "| who | page | 100 cases, ms | 10,000 cases, ms | times |\n|---|---|---|---|---|\n");
            times.forEach((page, time) -> table.append("| %s | %.1f | %.1f | %.2f |%n"
                    .formatted(page.replace(" ", " | "), time.few(), time.many(), time.ratio())));
            Files.writeString(Path.of("target", "pages-at-scale.md"), table);
            assertThat(times)
                    .allSatisfy(
                            (page, time) -> assertThat(time.ratio()).as(page).isLessThanOrEqualTo(MOST));
        }
    }

    private static ConfigurableApplicationContext started(String name) {
        Map<String, Object> settings = new LinkedHashMap<>(PostgresDatabase.settings(name));
        settings.put("server.port", 0);
        settings.put("camunda.bpm.job-execution.enabled", false);
        settings.put("branchwork.language", "en");
        return new SpringApplicationBuilder(BranchworkApplication.class)
                .profiles("simulation")
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    private static int port(ConfigurableApplicationContext application) {
        return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static void fill(ConfigurableApplicationContext application, int number) {
        JdbcTemplate jdbc = application.getBean(JdbcTemplate.class);
        ManyCases cases = new ManyCases(jdbc, LocalDate.now(application.getBean(Clock.class)));
        cases.organisation(BRANCHES);
        for (int nth = 0; nth < number; nth++) {
            cases.add(nth, ManyCases.branch(nth < 50 ? 1 : 2 + nth % (BRANCHES - 1)));
        }
        cases.facts();
        jdbc.execute("vacuum analyze");
    }

    private static Map<String, Times> measured(int few, int many) {
        Map<String, Times> times = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean counts = round > 0;
            PAGES.forEach((login, pages) -> {
                Browser atFew = Browser.loggedIn(few, login, "simulation");
                Browser atMany = Browser.loggedIn(many, login, "simulation");
                for (String page : pages) {
                    Times taken = inTurn(atFew, atMany, page);
                    if (counts) {
                        times.merge(login + " " + page, taken, Times::quieter);
                    }
                }
            });
        }
        return times;
    }

    private static Times inTurn(Browser atFew, Browser atMany, String page) {
        List<Long> few = new ArrayList<>();
        List<Long> many = new ArrayList<>();
        for (int nth = 0; nth < TIMES; nth++) {
            few.add(time(atFew, page));
            many.add(time(atMany, page));
        }
        return new Times(median(few), median(many));
    }

    private static long time(Browser browser, String page) {
        long begun = System.nanoTime();
        int status = (page.startsWith("/api/") ? browser.get(page) : browser.page(page)).statusCode();
        long time = System.nanoTime() - begun;
        assertThat(status).as(page).isEqualTo(200);
        return time;
    }

    private static double median(List<Long> times) {
        times.sort(null);
        return times.get(times.size() / 2) / 1e6;
    }
}
