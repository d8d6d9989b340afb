package org.branchwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.branchwork.rulebook.RuleCatalogue;
import org.branchwork.rulebook.Severity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * One case on whose way almost every rule refuses once, each time by the route Tasklist itself takes: what comes back is what
 * the red box shows, a sentence with its numbers in the language of whoever pressed the button.
 */
@DirtiesContext
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:refusals;DB_CLOSE_DELAY=-1")
class RefusalsJourneyTest extends Between {

    /** Refused where there is no task. */
    private static final Map<String, String> NO_TASK = Map.of(
            "AGE-18", "an application is handed in on our pages and over the interface",
            "ALREADY-MEMBER", "as before",
            "CASE-OPEN", "as before",
            "WRONG-BRANCH", "as before");

    /** Rows that carry the number of a rule published under another id, or say what a form asks for. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "T-TRAIN-HOURS",
            "T-APPR-LATEST",
            "T-EXT-LEAST",
            "BRANCH-COMMITTEE-FROM",
            "APPROVAL-QUORUM",
            "SPONSOR-SANCTION-IMPACT",
            "CONSENT-FIRST",
            "JOINT-VETTING");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RuleCatalogue catalogue;

    private RedBox box;

    @Test
    void everyRuleIsASentenceInTasklist() {
        SoftAssertions all = new SoftAssertions();
        box = new RedBox(walk, new Visitor(port), jdbc, all);
        settles("T-WAIT", "1 MONTH");
        settles("CERTIFICATE-MISSING", "ON");
        settles("CERTIFICATE-EXPIRED", "ON");
        settles("CONTACT-LOAD", "1");
        jdbc.update("insert into kinship (login, relative, relation) values ('li.chenxi', 'jiang.hao', 'SIBLING')");
        try {
            walkAll();
        } finally {
            all.assertAll();
        }
        assertAllRulesRefused();
    }

    private void walkAll() {
        RefusedEarly early = new RefusedEarly(walk, box, jdbc, new Visitor(port));
        early.application();
        early.cultivation();
        early.developmentTarget();
        RefusedLate late = new RefusedLate(walk, box, jdbc);
        late.acceptance();
        late.branchVote();
        late.approval();
        late.probation();
    }

    private void assertAllRulesRefused() {
        Set<String> refusing = catalogue.on(LocalDate.parse("2028-01-01"), "C1").stream()
                .filter(one ->
                        one.value().severity() == Severity.BLOCK || one.value().severity() == Severity.WARN)
                .map(one -> one.value().rule().id())
                .filter(id -> !NEVER_ALONE.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        refusing.removeAll(NO_TASK.keySet());
        refusing.add("T-APPR");
        assertThat(box.rules()).hasSizeGreaterThan(40).containsAll(refusing);
    }

    private void settles(String key, String value) {
        jdbc.update(
                "insert into organ_policy (organ, policy_key, policy_value, from_day) values ('C1', ?, ?, date '2020-01-01')",
                key,
                value);
    }
}
