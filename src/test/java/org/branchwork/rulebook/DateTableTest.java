package org.branchwork.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.branchwork.engine.RealRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/**
 * The table of dates in {@code dates.csv}: month ends, leap days, year ends, holidays with the days made up for them, both
 * versions of the Rules. Wherever the machine believes to be, the organisation's dates are the same.
 */
class DateTableTest {

    private static final TimeZone HERE = TimeZone.getDefault();
    private static final ZoneId ORGANISATION = ZoneId.of("Asia/Shanghai");
    private static final List<String> MACHINES = List.of("UTC", "America/New_York", "Asia/Shanghai");
    private static final Map<String, Rulebook> RULEBOOKS = new HashMap<>();

    private final WorkingDays workingDays = new WorkingDays(mock(AnnouncedDays.class));
    private final OrganisationTime time = new OrganisationTime(Clock.system(ORGANISATION));

    static List<String[]> rows() {
        try {
            String table = new ClassPathResource("dates.csv").getContentAsString(StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(", ", 5))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> everywhere() {
        return MACHINES.stream().flatMap(zone -> rows().stream()
                .map(row -> Arguments.of(zone, row[0], row[1], row[2], row[3], row[4])));
    }

    @AfterEach
    void backHome() {
        TimeZone.setDefault(HERE);
    }

    @Test
    void theTableIsLongEnough() {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(rows()).anyMatch(row -> row[1].compareTo("2026-05-11") < 0);
    }

    @ParameterizedTest(name = "{0}: {1} on {2} from {3} is {4}, {5}")
    @MethodSource("everywhere")
    void isTheSameEverywhere(String machine, String what, String act, String since, String expected, String why) {
        TimeZone.setDefault(TimeZone.getTimeZone(machine));
        // read anew where the machine believes to be: the decision engine has times of its own
        Rulebook rulebook = RULEBOOKS.computeIfAbsent(machine, zone -> RealRules.readAnew());
        RulesInForce rules = rulebook.on(LocalDate.parse(act));
        assertThat(answer(what, rules, LocalDate.parse(since))).isEqualTo(expected);
    }

    private String answer(String what, RulesInForce rules, LocalDate since) {
        if (what.equals("VERSION")) {
            return rules.version();
        }
        if (what.equals("TIMER")) {
            return time.startOf(since).toInstant().toString();
        }
        if (what.equals("T-NOTICE")) {
            return workingDays.plus(since, rules.value(Rule.T_NOTICE).amount()).toString();
        }
        if (what.contains(" x ")) {
            String[] multiple = what.split(" x ");
            RuleValue value = rules.value(Rule.of(multiple[0]));
            return value.times(Integer.parseInt(multiple[1]), since).toString();
        }
        LocalDate latest = rules.latest(Rule.of(what), since);
        return latest == null ? "-" : latest.toString();
    }
}
