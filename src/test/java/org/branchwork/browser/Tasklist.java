package org.branchwork.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Camunda Tasklist in the browser: its lists, and a form filled in as a person does, by the words beside the fields. */
final class Tasklist {

    private static final String FIELD =
            "//*[contains(@class,'fjs-container')]" + "//label[normalize-space(translate(.,'*',' '))=\"%s\"]";
    private static final String CHOICE =
            "//*[contains(@class,'fjs-container')]//label[input][normalize-space(.)=\"%s\"]";
    private static final String OFFERED = "//*[contains(@class,'fjs-dropdownlist-item')][contains(.,\"%s\")]";

    private final Chromium chromium;

    private Tasklist(Chromium chromium) {
        this.chromium = chromium;
    }

    static Tasklist open(Chromium chromium) {
        chromium.go("/camunda/app/tasklist/default/");
        chromium.css(".task-filters .task-filter");
        Tasklist tasklist = new Tasklist(chromium);
        tasklist.closeHelp();
        return tasklist;
    }

    /** Whoever is here for the first time is told how it works. */
    void closeHelp() {
        chromium.waitFor("the bar", () -> !chromium.all(".branchwork-help").isEmpty());
        if (chromium.shows(".branchwork-panel")) {
            chromium.click(chromium.css(".branchwork-panel .btn-primary"));
        }
    }

    List<String> filters() {
        return chromium.texts(".task-filters .task-filter .name");
    }

    void filter(String name) {
        chromium.click(chromium.xpath("//*[contains(@class,'task-filter')]//a[contains(.,\"" + name + "\")]"));
    }

    /** Opens the task of this name and waits for its form. */
    void task(String name) {
        chromium.click(chromium.xpath("//li[contains(@class,'task')]//h4//a[normalize-space(.)=\"" + name + "\"]"));
        chromium.waitFor(
                "the form of " + name,
                () -> chromium.texts(".task-card h2.task").contains(name)
                        && chromium.shows(".fjs-container a[href='/tasks/" + openTask() + "']"));
        chromium.waitUntilStill(".fjs-container");
    }

    private String openTask() {
        return chromium.address().replaceFirst(".*[?&]task=([^&]*).*", "$1");
    }

    String firstTask() {
        return chromium.css("li.task h4").getText();
    }

    /** Takes a task that is offered to several; until then its form is grey. */
    void claim() {
        chromium.click(chromium.css(".claim a, a.claim, [ng-click^='startClaiming'], [ng-click^='claim']"));
        chromium.waitFor("the form to open", () -> !chromium.shows(".disabled-form"));
    }

    boolean claimed() {
        return !chromium.shows(".disabled-form");
    }

    List<String> tasks() {
        return chromium.texts("li.task h4");
    }

    void write(String label, String text) {
        chromium.type(field(label), text);
    }

    /** The field of a number does not let itself be emptied. */
    void number(String label, String number) {
        field(label).sendKeys(Keys.chord(Keys.CONTROL, "a"), number, Keys.TAB);
    }

    String written(String label) {
        return field(label).getDomProperty("value");
    }

    /** In the order of day, month and year that the empty field asks for, which is the browser's. */
    void date(String label, LocalDate day) {
        WebElement field = field(label);
        String order = field.getDomAttribute("placeholder").replace("mm", "MM");
        enter(field, DateTimeFormatter.ofPattern(order).format(day));
    }

    void time(String label, String time) {
        enter(field(label), time);
    }

    private void enter(WebElement field, String text) {
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER, Keys.TAB);
    }

    /** One of the people or choices that a list offers, found by typing. */
    void pick(String label, String offered) {
        WebElement field = field(label);
        chromium.press(field);
        field.sendKeys(offered);
        chromium.press(chromium.xpath(OFFERED.formatted(offered)));
        // a list of several stays open
        field.sendKeys(Keys.TAB);
    }

    /** One answer of a decision, or one box of a list of boxes. */
    void tick(String choice) {
        chromium.click(chromium.xpath(CHOICE.formatted(choice)));
    }

    /** A new line of a list within the form. */
    void addLine() {
        chromium.click(chromium.css(".fjs-repeat-render-add"));
    }

    void removeLine() {
        chromium.click(chromium.css(".fjs-repeat-row-remove"));
    }

    private WebElement field(String label) {
        String id = chromium.xpath(FIELD.formatted(label)).getDomAttribute("for");
        return chromium.id(id);
    }

    /** Presses the form's button, so that the field being written in is left; the answer comes later. */
    void complete() {
        // leaving the last field redraws the form under the mouse
        chromium.press(chromium.css(".fjs-form-field-grouplike > .fjs-form-field-label"));
        chromium.waitUntilStill(".form-actions .btn-primary:not([disabled])");
        chromium.press(chromium.css(".form-actions .btn-primary:not([disabled])"));
    }

    /** What stands in the red box above the button. */
    String refusal() {
        return chromium.css(".alert-danger, .notification.alert").getText();
    }

    void waitUntilDone(String name) {
        chromium.waitFor("the end of " + name, () -> !tasks().contains(name));
    }
}
