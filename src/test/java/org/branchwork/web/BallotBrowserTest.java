package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.branchwork.browser.Chromium;
import org.branchwork.browser.PageReport;
import org.branchwork.browser.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A voter at the page of an electronic ballot, in a real browser; skipped where none is installed. */
class BallotBrowserTest extends BallotWalk {

    /** The page's own script against the published vector of RFC 9474. */
    private static final String VECTOR =
            """
            const [vector, done] = arguments;
            import('/js/blind-rsa.js').then(async rsa => {
              const bytes = hex => Uint8Array.from(hex.match(/../g), pair => parseInt(pair, 16));
              const voter = await rsa.blind(
                  { n: bytes(vector.n), e: bytes(vector.e) },
                  bytes(vector.input_msg),
                  bytes(vector.salt),
                  rsa.number(bytes(vector.inv)));
              done([rsa.hex(voter.blinded), rsa.hex(voter.finish(bytes(vector.blind_sig)))]);
            }).catch(problem => done([String(problem)]));
            """;

    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = Chromium.open(port);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aVoterTakesHisBallotWaitsCastsAndFindsItCounted() {
        theMeetingVotes("ELECTRONIC");
        chromium.resize(375, 900);
        chromium.logIn("m3", "simulation");
        chromium.click(chromium.css("a[href='/ballots/" + ballot() + "']"));
        chromium.css("#take").click();
        chromium.waitFor("his ballot", () -> chromium.shows("[data-step=wait]"));
        Token other = takesABallot("m1");
        does("m1", "vote-open-casting", "{}");
        chromium.css("input[value=YES]").click();
        chromium.screenshot("ballot");
        chromium.css("#cast").click();
        chromium.waitFor("the box", () -> chromium.shows("[data-step=done]"));
        casts(cast(other, "NO"));
        does("m1", "vote-close", "{}");
        chromium.waitFor("the count", () -> chromium.shows("[data-step=counted]"));

        assertThat(read(asks("m3", "result")).get("counts").toString())
                .isEqualTo("{\"issued\":2,\"returned\":2,\"yes\":1,\"no\":1,\"abstain\":0,\"invalid\":0}");
    }

    /** As {@code PagesInChromiumTest} does with the pages the demonstration comes to. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void thePageIsSoundBeforeTheBallotIsTakenAndAtTheChoice(String language) {
        theMeetingVotes("ELECTRONIC");
        jdbc.update("update person set language = ? where login = 'm3'", language);
        chromium.logIn("m3", "simulation");
        chromium.go("/ballots/" + ballot());
        chromium.waitFor("the ballot to be offered", () -> chromium.shows("#take"));
        isSound(language);
        chromium.css("#take").click();
        chromium.waitFor("his ballot", () -> chromium.shows("[data-step=wait]"));
        takesABallot("m1");
        does("m1", "vote-open-casting", "{}");
        chromium.css("input[value=YES]");
        isSound(language);
        jdbc.update("update person set language = null where login = 'm3'");
    }

    private void isSound(String language) {
        for (Screen screen : Screen.values()) {
            screen.showIn(chromium);
            assertThat(PageReport.of(chromium).findings(language))
                    .as(screen.toString())
                    .isEmpty();
        }
    }

    @Test
    void aPageThatIsOpenedAnewHasLostTheBallotAndSaysSo() {
        theMeetingVotes("ELECTRONIC");
        takesABallot("m4");
        chromium.logIn("m4", "simulation");
        chromium.go("/ballots/" + ballot());
        chromium.waitFor("the message", () -> chromium.shows("[data-step=lost]"));
        assertThat(chromium.shows("#take")).isFalse();
    }

    @Test
    void theScriptOfThePageMeetsThePublishedVector() throws IOException {
        chromium.logIn("m1", "simulation");
        chromium.go("/");
        Properties vector = new Properties();
        try (InputStream file = getClass().getResourceAsStream("/rfc9474-pss-deterministic.properties")) {
            vector.load(file);
        }
        Map<String, String> texts = new TreeMap<>();
        vector.stringPropertyNames().forEach(name -> texts.put(name, vector.getProperty(name)));

        assertThat(chromium.answerOf(VECTOR, texts))
                .isEqualTo(List.of(vector.getProperty("blinded_msg"), vector.getProperty("sig")));
    }
}
