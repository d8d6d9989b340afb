package org.branchwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.engine.RealRules;
import org.branchwork.rulebook.Rule;
import org.branchwork.rulebook.RuleValue;
import org.branchwork.rulebook.RuleValue.Unit;
import org.junit.jupiter.api.Test;

/** The table of the rules in the README: made of the decision tables and of {@code rule-homes.txt}, never written by hand. */
class RuleTableTest {

    private static final Path README = Path.of("README.md");
    private static final Path HOMES = Path.of("src/test/resources/rule-homes.txt");
    private static final String BEGIN = "<!-- rules: made by RuleTableTest -->\n";
    private static final String END = "<!-- rules end -->\n";
    private static final String RENEW = "branchwork.renew";

    /** @param checkedIn simple names of classes */
    private record Home(List<String> checkedIn, String test) {}

    private static final Map<String, Path> SOURCES = sources();

    private static Map<Rule, Home> homes() throws IOException {
        Map<Rule, Home> homes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(HOMES)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" ");
                homes.put(Rule.valueOf(parts[0]), new Home(List.of(parts[1].split(",")), parts[2]));
            }
        }
        return homes;
    }

    private static Map<String, Path> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, other) -> one.startsWith("src/main") ? one : other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRuleHasItsHome() throws IOException {
        assertThat(homes().keySet()).containsExactly(Rule.values());
    }

    @Test
    void homesAndTestsExistAndKnowTheirRule() throws IOException {
        for (Map.Entry<Rule, Home> entry : homes().entrySet()) {
            Rule rule = entry.getKey();
            for (String home : entry.getValue().checkedIn()) {
                assertThat(SOURCES).as(rule.id()).containsKey(home);
                assertThat(Files.readString(SOURCES.get(home))).as(home).contains("Rule." + rule.name());
            }
            String test = entry.getValue().test();
            assertThat(SOURCES).as(rule.id()).containsKey(test);
            assertThat(Files.readString(SOURCES.get(test)))
                    .as("%s names %s", test, rule.id())
                    .containsPattern("(?<![\\w-])(" + rule.id() + "|" + rule.name() + ")(?![\\w-])");
        }
    }

    @Test
    void theReadmeSaysWhatTheTablesSay() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        int until = readme.indexOf(END);
        assertThat(from).as("marker in the README").isGreaterThan(BEGIN.length());
        String renewed = readme.substring(0, from) + table() + readme.substring(until);
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(README, renewed);
            return;
        }
        assertThat(readme)
                .as("renew it with: mvn test -Dtest=RuleTableTest -D%s=true", RENEW)
                .isEqualTo(renewed);
    }

    @Test
    void theReadmeStaysReadable() throws IOException {
        assertThat(Files.readAllLines(README)).hasSizeLessThan(260);
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder("| rule | Rules 2014 | Rules 2026 | number in | checked in | test |\n")
                .append("|---|---|---|---|---|---|\n");
        homes().forEach((rule, home) -> table.append("| `%s` | %s | %s | `%s` | %s | `%s` |\n"
                .formatted(
                        rule.id(),
                        cell(RealRules.on("2026-05-10").value(rule)),
                        cell(RealRules.on("2026-05-11").value(rule)),
                        decisionTable(rule),
                        home.checkedIn().stream()
                                .map(one -> "`" + place(one) + "`")
                                .collect(Collectors.joining(" ")),
                        home.test())));
        return table.toString();
    }

    private static String cell(RuleValue value) {
        String article =
                value.article().replace("Rules " + value.version() + ", ", "").replace("Policy", "policy");
        if (!value.asks()) {
            return article.equals("policy") ? "only by policy" : "not asked for (" + article + ")";
        }
        if (value.unit() == Unit.NONE) {
            return article;
        }
        String unit = value.unit().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        boolean several = value.amount() > 1 && value.unit() != Unit.PERCENT;
        return article + ", " + value.amount() + " " + unit + (several ? "s" : "");
    }

    private static String decisionTable(Rule rule) {
        boolean period = ExpectedRows.PERIODS.stream().anyMatch(row -> row.rule() == rule);
        return period ? "periods.dmn" : "thresholds.dmn";
    }

    /** As in {@code path.application.ApplicationTalk}. */
    private static String place(String home) {
        String path = SOURCES.get(home).toString();
        return path.substring(path.indexOf("branchwork/") + "branchwork/".length())
                .replace(".java", "")
                .replace('/', '.');
    }
}
