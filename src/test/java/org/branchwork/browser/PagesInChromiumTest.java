package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchwork.admission.Cases;
import org.branchwork.browser.Stops.Stop;
import org.branchwork.demo.DemoTest;
import org.branchwork.task.TaskDesk;
import org.branchwork.web.Endpoints;
import org.branchwork.web.enrolment.OneTimeTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page the application serves, as the people of the demonstration use it: in both languages, on a desk, in the dark and
 * on a phone. A new page fails here until it is looked at or has a reason not to be.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInChromiumTest extends DemoTest {

    private static final String CODE = "00000-11111-22222-33333";
    private static final String HASH_OF_CODE = "95403c4b11998da82fecbe5347ec124cb6ce6720b026e9c0b4944656489af83e";
    private static final String LINKED = "password:mengqi";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Cases cases;

    @Autowired
    TaskDesk desk;

    @Autowired
    OneTimeTokens tokens;

    private Visits visits;
    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.open(port);
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void noPageIsForgotten() {
        Set<String> served = Endpoints.of(mappings).stream()
                .filter(endpoint -> endpoint.startsWith("GET ") && !endpoint.startsWith("GET /api/"))
                .map(endpoint -> endpoint.substring("GET ".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Stream.of(
                        stops().all("none", "none").stream().map(Stop::page),
                        Stops.FOLLOWED.stream(),
                        Stops.NO_PAGES.keySet().stream(),
                        Stops.ELSEWHERE.keySet().stream())
                .flatMap(pages -> pages)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).isEqualTo(served);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyPageIsSound(String language) {
        begin(language);
        String objection = jdbc.queryForObject("select min(id) from objection", String.class);
        String hash = jdbc.queryForObject("select code_hash from objection where id = ?", String.class, objection);
        jdbc.update("update objection set code_hash = ? where id = ?", HASH_OF_CODE, objection);
        try {
            visits.all(stops().all(CODE, tokens.give(LINKED)));
        } finally {
            jdbc.update("update objection set code_hash = ? where id = ?", hash, objection);
            jdbc.update("delete from one_time_token where purpose = ?", LINKED);
        }
        assertThat(visits.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyKindOfTaskThatWaitsIsSound(String language) {
        begin(language);
        visits.all(stops().tasks());
        assertThat(visits.findings()).isEmpty();
    }

    /** It is there as long as nobody administers. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void thePageOfTheFirstAdministratorIsSound(String language) {
        begin(language);
        jdbc.update("update post set kind = 'ORGANIZER' where kind = 'ADMINISTRATOR'");
        try {
            visits.all(List.of(new Stop("/first-administrator", null, "/first-administrator")));
        } finally {
            jdbc.update("update post set kind = 'ADMINISTRATOR' where login = 'admin'");
        }
        assertThat(visits.findings()).isEmpty();
    }

    private void begin(String language) {
        visits = new Visits(chromium, jdbc, language);
    }

    private Stops stops() {
        return new Stops(cases, desk, jdbc);
    }
}
