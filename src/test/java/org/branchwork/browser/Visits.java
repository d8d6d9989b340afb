package org.branchwork.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.branchwork.browser.Stops.Stop;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at pages one after the other, in one language, and keeps what is to be said against them. */
final class Visits {

    private static final String STRANGER = "";
    private static final String AT_THE_START = "return document.activeElement === document.body;";

    /** A page without the frame has few links before its content. */
    private static final String SKIPS =
            """
            const first = document.activeElement;
            return !document.querySelector('header.top')
                || first.matches('.skip') && first.getBoundingClientRect().width > 1;
            """;

    private static final String ICON = "return document.querySelector('link[rel=icon]') !== null;";

    /** Sends the form without what it needs; false where there is none, or it needs nothing that is typed. */
    private static final String SEND_EMPTY =
            """
            const form = document.querySelector('main form[novalidate]:has([required])');
            const needed = form ? [...form.querySelectorAll('[required]:not([type=radio], [type=checkbox])')] : [];
            needed.forEach(field => field.value = '');
            if (needed.length) form.querySelector('.end button:not(.quiet)').click();
            return needed.length > 0;
            """;

    private final Chromium chromium;
    private final JdbcTemplate jdbc;
    private final String language;
    private final Tongues tongues;
    private final Map<String, String> pageByTitle = new HashMap<>();
    private final List<String> found = new ArrayList<>();

    Visits(Chromium chromium, JdbcTemplate jdbc, String language) {
        this.chromium = chromium;
        this.jdbc = jdbc;
        this.language = language;
        this.tongues = new Tongues(jdbc);
    }

    List<String> findings() {
        return found;
    }

    /** One login for each person, whose own choice of language is left as it was. */
    void all(List<Stop> stops) {
        List<String> logins = stops.stream().map(Visits::who).distinct().toList();
        for (String login : logins) {
            String before = chosen(login);
            enter(login);
            stops.stream().filter(stop -> who(stop).equals(login)).forEach(this::visit);
            jdbc.update("update person set language = ? where login = ?", before, login);
        }
    }

    private static String who(Stop stop) {
        return stop.login() == null ? STRANGER : stop.login();
    }

    private String chosen(String login) {
        List<String> found = jdbc.queryForList("select language from person where login = ?", String.class, login);
        return found.isEmpty() ? null : found.get(0);
    }

    private void enter(String login) {
        if (login.equals(STRANGER)) {
            chromium.go("/login");
            chromium.driver().manage().deleteAllCookies();
            chromium.driver().manage().addCookie(new Cookie("language", language));
            return;
        }
        jdbc.update("update person set language = ? where login = ?", language, login);
        chromium.logIn(login);
        chromium.waitFor("the first page of " + login, () -> !chromium.address().startsWith("/login"));
    }

    private void visit(Stop stop) {
        Screen.DESKTOP.showIn(chromium);
        PageReport.complaints(chromium);
        chromium.go(stop.address());
        List<String> here = new ArrayList<>(PageReport.complaints(chromium));
        // that there is nothing is what this stop is for
        here.removeIf(complaint -> complaint.contains(stop.address() + " - Failed to load resource"));
        if (chromium.shows("#content.error") != stop.nothingThere()) {
            here.add("is answered with: " + chromium.css("main").getText());
        }
        if (!Boolean.TRUE.equals(chromium.ask(ICON))) {
            here.add("names no icon: a browser asks for one that is not there");
        }
        here.addAll(keyboard());
        PageReport report = PageReport.of(chromium);
        here.addAll(atBothWidths(report));
        if (!stop.paper()) {
            here.addAll(title(stop, report.title()));
            tongues.otherDays(report.words()).forEach(text -> here.add("a day written in another way: " + text));
        }
        if (language.equals("en")) {
            Screen.DARK.showIn(chromium);
            Axe.ofColours(chromium).forEach(finding -> here.add("in the dark: " + finding));
        }
        refused().forEach(finding -> here.add("refused: " + finding));
        here.forEach(finding -> found.add(stop + " " + finding));
        if (stop.page().equals("/cases/{number}/papers")) {
            papers(stop).forEach(this::visit);
        }
    }

    /** Where a field waits to be typed in, the keyboard begins there. */
    private List<String> keyboard() {
        if (!Boolean.TRUE.equals(chromium.ask(AT_THE_START))) {
            return List.of();
        }
        new Actions(chromium.driver()).sendKeys(Keys.TAB).perform();
        return Boolean.TRUE.equals(chromium.ask(SKIPS))
                ? List.of()
                : List.of("the first press of the tabulator does not show the way to the content");
    }

    /** The page as it comes back when something needed was not written. */
    private List<String> refused() {
        Screen.DESKTOP.showIn(chromium);
        if (!Boolean.TRUE.equals(chromium.ask(SEND_EMPTY))) {
            return List.of();
        }
        chromium.waitFor("what is wrong", () -> chromium.shows("main .refused li, main .refused a"));
        return atBothWidths(PageReport.of(chromium));
    }

    /** @param report of the page on a desk, as it stands open */
    private List<String> atBothWidths(PageReport report) {
        List<String> here = new ArrayList<>(report.findings(language));
        tongues.strange(report.words(), language).forEach(text -> here.add("in the other language: " + text));
        Screen.PHONE.showIn(chromium);
        PageReport.of(chromium).atThisWidth().forEach(finding -> here.add("on a phone: " + finding));
        return here;
    }

    private List<String> title(Stop stop, String title) {
        String other = pageByTitle.putIfAbsent(title, stop.page());
        return other == null || other.equals(stop.page())
                ? List.of()
                : List.of("has the title of " + other + ": " + title);
    }

    private List<Stop> papers(Stop list) {
        return chromium.all("main a[href*='/papers/']:not([href*='.pdf'])").stream()
                .map(link -> link.getDomAttribute("href"))
                .sorted(Comparator.naturalOrder())
                .map(address -> new Stop("/cases/{number}/papers/{paper}", list.login(), address))
                .toList();
    }
}
