package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.branchwork.demo.DemoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Tasklist as people meet it: help at first, what is due on top, one language, one screen, also on a phone. */
class TasklistDeskTest extends DemoTest {

    private static final String SECRETARY = "yinhang";

    /** Keys, the shape of a day and of a time, and the mark the form library's licence asks for. */
    private static final Set<String> SAME = Set.of("ctrl", "shift", "alt", "yyyy", "mm", "dd", "hh", "bpmn", "io");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    private static final String WORDS =
            """
            const said = [];
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const place = walk.currentNode.parentElement;
              if (place.checkVisibility() && !place.closest('script, style')) said.push(walk.currentNode.data);
            }
            document.querySelectorAll('*').forEach(one => ['title', 'placeholder', 'aria-label', 'uib-tooltip']
              .forEach(name => one.checkVisibility() && said.push(one.getAttribute(name) || '')));
            arguments[arguments.length - 1]([document.title, ...said].join('\\n'));
            """;

    /** How much of the open task lies below the window's end. */
    private static final String HIDDEN =
            """
            const task = document.querySelector('.task-details > .content');
            arguments[arguments.length - 1](task.scrollHeight - task.clientHeight);
            """;

    private static final String CUT_OFF =
            """
            const labels = [...document.querySelectorAll('.fjs-container .fjs-form-field-label')];
            arguments[arguments.length - 1](labels
              .filter(label => getComputedStyle(label).overflowX !== 'visible' && label.scrollWidth > label.clientWidth)
              .map(label => label.textContent));
            """;

    private static final String OVERFLOW =
            "arguments[arguments.length - 1](document.documentElement.scrollWidth - window.innerWidth)";

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
    void helpIsShownOnceToEachPersonAndWheneverHeAsks() {
        jdbc.update("update person set tasklist_explained = false where login = 'lvqing'");
        enter("lvqing", "zh-CN");
        assertThat(chromium.css(".branchwork-panel").getText()).contains("任务列表怎么用", "认领", "知道了");
        chromium.screenshot("tasklist-help-zh");
        chromium.click(chromium.css(".branchwork-panel .btn-primary"));
        chromium.waitFor(
                "the server to remember",
                () -> jdbc.queryForObject(
                        "select tasklist_explained from person where login = 'lvqing'", Boolean.class));
        enter("lvqing", "en");
        assertThat(chromium.shows(".branchwork-panel")).isFalse();
        chromium.press(chromium.css(".branchwork-help"));
        assertThat(chromium.css(".branchwork-panel").getText()).contains("How the task list works", "Understood");
    }

    @Test
    void whatIsDueFirstStandsFirstAndEveryFilterHasItsNumber() {
        Tasklist tasklist = desk("en");
        List<String> days = chromium.all("li.task").stream()
                .map(task -> task.findElements(By.cssSelector(".due-date [data-day]")))
                .map(due -> due.isEmpty() ? "none" : due.get(0).getDomAttribute("data-day"))
                .toList();
        assertThat(days).hasSizeGreaterThan(2).isSorted().anyMatch(day -> day.startsWith("2"));
        chromium.waitFor(
                "all numbers", () -> tasklist.filters().stream().allMatch(name -> name.matches(".* \\(?\\d+\\)?")));
        assertThat(chromium.shows("[cam-widget-footer]")).isFalse();
        assertThat(chromium.css("html").getDomAttribute("lang")).isEqualTo("en");
    }

    @Test
    void whoReadsChineseReadsChineseOnly() {
        Set<String> allowed = new TreeSet<>(SAME);
        allowed.addAll(jdbc.queryForList("select login from person", String.class));
        Tasklist tasklist = desk("zh-CN");
        assertThat(foreign(allowed)).as("list").isEmpty();
        chromium.click(chromium.css(".sort-by"));
        assertThat(foreign(allowed)).as("orders").isEmpty();
        assertThat(chromium.texts("[cam-sorting-dropdown] > li"))
                .contains("任务名称", "办理人")
                .hasSizeLessThan(5);
        chromium.click(chromium.css(".showShortcutHelp"));
        chromium.css(".modal-body");
        assertThat(foreign(allowed)).as("keys").isEmpty();
        chromium.click(chromium.css(".modal-footer button"));
        for (String task : tasklist.tasks()) {
            tasklist.task(task);
            assertThat(foreign(allowed)).as(task).isEmpty();
        }
    }

    @Test
    void formsFitTheScreenAndTheirLinksOpenBesideThem() {
        Tasklist tasklist = desk("en");
        chromium.resize(1400, 900 + outside());
        List<String> tall = new ArrayList<>();
        for (String task : tasklist.tasks()) {
            tasklist.task(task);
            long hidden = ((Number) chromium.answerOf(HIDDEN)).longValue();
            if (hidden > 400) {
                tall.add(task + " " + hidden);
            }
            assertThat((List<?>) chromium.answerOf(CUT_OFF)).as(task).isEmpty();
            assertThat(chromium.all(".fjs-form-field-text a[href^='/cases/'][target='_blank']"))
                    .hasSize(1);
            assertThat(chromium.all(".fjs-form-field-text a[href^='/tasks/'][target='_blank']"))
                    .hasSize(1);
        }
        chromium.screenshot("tasklist-form-fits-en");
        assertThat(tall).as("forms that need much scrolling").isEmpty();
    }

    @Test
    void onAPhoneTheListLeadsToTheFormAndBack() {
        Tasklist tasklist = desk("zh-CN");
        chromium.phone(360, 780);
        assertThat(chromium.shows(".task-details")).isFalse();
        chromium.screenshot("tasklist-phone-list-zh");
        tasklist.task(tasklist.tasks().get(0));
        assertThat(chromium.shows(".task-filters")).isFalse();
        assertThat(((Number) chromium.answerOf(OVERFLOW)).intValue()).isNotPositive();
        assertThat(Axe.findings(chromium)).isEmpty();
        chromium.screenshot("tasklist-phone-form-zh");
        chromium.press(chromium.css(".branchwork-back"));
        chromium.waitFor("the list", () -> chromium.shows(".tasks-list li.task"));
        assertThat(Axe.findings(chromium)).isEmpty();
    }

    @Test
    void nobodyIsKeptOut() {
        for (String language : List.of("en", "zh-CN")) {
            Tasklist tasklist = desk(language);
            assertThat(Axe.findings(chromium)).as("list in " + language).isEmpty();
            for (String task : tasklist.tasks()) {
                tasklist.task(task);
                assertThat(Axe.findings(chromium)).as(task).isEmpty();
            }
            chromium.click(chromium.css(".search-container .main-field"));
            WebElement field = chromium.css(".search-container .main-field");
            field.sendKeys("邹");
            chromium.waitFor("the field", () -> chromium.shows(".search-container .main-field"));
            assertThat(Axe.findings(chromium)).as("search in " + language).isEmpty();
        }
    }

    private Set<String> foreign(Set<String> allowed) {
        String text = String.valueOf(chromium.answerOf(WORDS));
        Set<String> found = new TreeSet<>();
        LATIN.matcher(text).results().map(word -> word.group()).forEach(found::add);
        found.removeAll(allowed);
        return found;
    }

    private int outside() {
        Number inside =
                (Number) chromium.answerOf("arguments[arguments.length - 1](window.outerHeight - window.innerHeight)");
        return inside.intValue();
    }

    private void enter(String login, String language) {
        jdbc.update("update person set language = ? where login = ?", language, login);
        chromium.logIn(login);
        chromium.waitFor("the first page", () -> !chromium.address().startsWith("/login"));
        chromium.go("/camunda/app/tasklist/default/");
        chromium.css(".branchwork-help");
    }

    private Tasklist desk(String language) {
        enter(SECRETARY, language);
        Tasklist tasklist = Tasklist.open(chromium);
        chromium.css("li.task");
        return tasklist;
    }
}
