package org.branchwork.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What can be held against the page that is open, whatever it is about; {@code page-report.js} does the measuring. */
public final class PageReport {

    /** Own script and style of one page, unpacked. */
    private static final long MOST_BYTES = 100_000;

    private static final String SCRIPT = script();

    private final Chromium chromium;
    private final Map<?, ?> measured;

    private PageReport(Chromium chromium, Map<?, ?> measured) {
        this.chromium = chromium;
        this.measured = measured;
    }

    public static PageReport of(Chromium chromium) {
        return new PageReport(chromium, (Map<?, ?>) chromium.ask(SCRIPT));
    }

    private static String script() {
        try (InputStream file = PageReport.class.getResourceAsStream("/page-report.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String title() {
        return (String) measured.get("title");
    }

    List<String> headings() {
        return texts("headings");
    }

    /** Every text of the page in its own language, and every label that is only heard. */
    List<String> words() {
        return texts("words");
    }

    private List<String> texts(String key) {
        return ((List<?>) measured.get(key)).stream().map(String::valueOf).toList();
    }

    /** In words; empty where nothing is wrong. */
    public List<String> findings(String language) {
        List<String> found = new ArrayList<>();
        if (!language.equals(measured.get("lang"))) {
            found.add("is marked as " + measured.get("lang"));
        }
        if (headings().size() != 1) {
            found.add("has the main headings " + headings());
        }
        if (title().isBlank()) {
            found.add("has no title");
        }
        if ((Long) measured.get("bytes") > MOST_BYTES) {
            found.add("loads " + measured.get("bytes") + " bytes of script and style");
        }
        texts("nameless").forEach(picture -> found.add("picture without a name: " + picture));
        texts("ragged").forEach(cell -> found.add("numbers that do not stand one below the other: " + cell));
        texts("unmarked").stream().limit(3).forEach(element -> found.add("the focus is not to be seen on " + element));
        found.addAll(atThisWidth());
        return found;
    }

    /** What the browser complained of since it was asked last: faults of scripts, what is missing, what the policy forbids. */
    static List<String> complaints(Chromium chromium) {
        return chromium.driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What depends on the width and the colours alone. */
    public List<String> atThisWidth() {
        List<String> found = new ArrayList<>();
        if ((Long) measured.get("over") > 0) {
            found.add("scrolls sideways by " + measured.get("over") + " px: " + texts("wide"));
        }
        Axe.findings(chromium).forEach(finding -> found.add(finding.toString()));
        return found;
    }
}
