package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.branchwork.demo.DemoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.test.annotation.DirtiesContext;

/**
 * A secretary here for the first time, from an application handed in on paper to the recorded talk: every press of the mouse
 * counts, a list of people for two, and the keyboard goes from field to field.
 */
@DirtiesContext
class FirstTalkTest extends DemoTest {

    private static final int MOST = 12;

    private Chromium chromium;
    private int clicks;

    @BeforeEach
    void open() {
        chromium = Chromium.open(port);
        clicks = 0;
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, walker1, true", "zh-CN, walker2, true", "en, walker3, false"})
    void fromThePaperToTheRecordedTalkInTwelveClicks(String language, String applicant, boolean scripts) {
        chromium.scripts(scripts);
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership)"
                        + " values (?, ?, 'FEMALE', date '2004-01-01', 'STUDENT', 'B01', 'NONE')",
                applicant,
                applicant);
        jdbc.update("update person set language = ? where login = 'yinhang'", language);
        chromium.logIn("yinhang");
        chromium.waitFor("home", () -> chromium.address().equals("/"));

        click(chromium.css("main a[href='/apply']"));
        choose("person", applicant);
        type("letter", "我自愿申请加入中国共产党。");
        click(chromium.css("main .end button:not(.quiet)"));
        chromium.waitFor("the case", () -> chromium.address().startsWith("/cases/"));

        click(chromium.css("main a[href^='/tasks/']"));
        click(chromium.css("[name=outcome][value=ACCEPTED]"));
        click(chromium.css("main .end button:not(.quiet)"));
        chromium.waitFor("home again", () -> chromium.address().equals("/"));

        click(chromium.xpath("//main//tr[contains(.,'" + applicant + "')]//a[starts-with(@href,'/tasks/')]"));
        click(chromium.css("[name=talkers][value=yinhang]"));
        type("place", "305");
        type("content", "Motive and studies.");
        type("opinion", "Sincere.");
        click(chromium.css("[name=outcome][value=SUITABLE]"));
        click(chromium.css("main .end button:not(.quiet)"));
        chromium.waitFor(
                "the talk in the record",
                () -> jdbc.queryForObject(
                                "select count(*) from case_step where step_key = 'application-talk' and case_number ="
                                        + " (select max(number) from membership_case where applicant = ?)",
                                Integer.class,
                                applicant)
                        == 1);
        assertThat(clicks).as("clicks").isBetween(8, MOST);
    }

    private void click(WebElement element) {
        clicks++;
        chromium.press(element);
    }

    /** Few stand open to be pressed; of many, one press opens the list and one chooses. */
    private void choose(String name, String value) {
        if (chromium.shows("input[name=" + name + "]")) {
            click(chromium.css("input[name=" + name + "][value='" + value + "']"));
            return;
        }
        clicks += 2;
        chromium.css("select[name=" + name + "]")
                .findElement(By.cssSelector("option[value='" + value + "']"))
                .click();
    }

    /** What is typed into takes the keyboard as by the tab key. */
    private void type(String name, String text) {
        chromium.css("[name=" + name + "]").sendKeys(Keys.END, text);
    }
}
