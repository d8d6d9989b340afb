package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.branchwork.demo.DemoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator sees on the parent's diagram that something is late, and follows it to the task and to the case. */
class CockpitTest extends DemoTest {

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

    @ParameterizedTest
    @CsvSource({
        "zh-CN, 停滞的事项, 档案, 批复葛昕的入党积极分子备案, 流程位置",
        "en, Stuck cases, Case, Answer the filing of 葛昕 as activist, In the process"
    })
    void anOverdueCaseIsFollowedFromTheDiagram(String language, String stuck, String tab, String task, String follow) {
        jdbc.update("update person set language = ? where login = 'admin'", language);
        chromium.logIn("admin");
        chromium.waitFor(
                "the late cases at the stage cultivation",
                () -> chromium.shows("[data-container-id='cultivation'] .badge-important"));
        chromium.text(stuck);
        chromium.text(task);
        chromium.screenshot("cockpit-pipeline-" + language);

        chromium.click(
                chromium.xpath("//tr[td[normalize-space(.)='" + task + "']]//a[normalize-space(.)='" + follow + "']"));
        chromium.click(chromium.xpath("//*[contains(@class,'nav-tabs')]//a[normalize-space(.)='" + tab + "']"));
        chromium.text(task);
        chromium.waitFor("the late day", () -> chromium.shows(".branchwork .branchwork-late"));
        chromium.waitFor(
                "the token at the task",
                () -> chromium.shows("[data-container-id='cultivation-file'] .badge-important"));
        chromium.screenshot("cockpit-case-" + language);

        chromium.click(chromium.css(".branchwork-case a"));
        chromium.waitFor("the case page", () -> chromium.address().startsWith("/cases/"));
        assertThat(chromium.css("main").getText()).contains("葛昕", task);
        chromium.screenshot("case-overdue-" + language);
    }
}
