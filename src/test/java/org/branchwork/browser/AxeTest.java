package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The watchman is watched: a page with faults must not pass. */
class AxeTest {

    private static final String PAGE =
            "<!doctype html><html lang=en><meta charset=utf-8><title>A page</title><main><h1>A page</h1>%s</main>";

    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = Chromium.open(0);
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void whatKeepsSomebodyOutIsFound() {
        show("<input id='nameless'><p id='pale' style='color: #aaa; background: #fff'>hardly to be read</p>");

        assertThat(Axe.findings(chromium))
                .extracting(Axe.Finding::rule, Axe.Finding::target)
                .containsExactlyInAnyOrder(tuple("label", "[#nameless]"), tuple("color-contrast", "[#pale]"));
    }

    @Test
    void aSoundPageHasNoFinding() {
        show("<label for='name'>Name</label> <input id='name'><p>plain to be read</p>");

        assertThat(Axe.findings(chromium)).isEmpty();
    }

    private void show(String content) {
        byte[] page = PAGE.formatted(content).getBytes(StandardCharsets.UTF_8);
        chromium.driver().get("data:text/html;base64," + Base64.getEncoder().encodeToString(page));
    }
}
