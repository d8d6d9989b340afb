package org.branchwork.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser in the hands of one person, at an application on this machine. */
public final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ChromeDriver driver;
    private final int port;

    private Chromium(ChromeDriver driver, int port) {
        this.driver = driver;
        this.port = port;
    }

    /** Skips the test, and says so, where no browser is installed. */
    public static Chromium open(int port) {
        Optional<File> browser =
                installed("CHROME_BIN", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        Optional<File> driver =
                installed("CHROMEDRIVER", "/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
        Assumptions.assumeTrue(
                browser.isPresent() && driver.isPresent(),
                "no browser here: install chromium and chromium-driver, or name them in CHROME_BIN and CHROMEDRIVER");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.get())
                .usingAnyFreePort()
                .build();
        return new Chromium(new ChromeDriver(service, options(browser.get())), port);
    }

    private static Optional<File> installed(String variable, String... places) {
        return Stream.concat(Stream.ofNullable(System.getenv(variable)), Stream.of(places))
                .map(File::new)
                .filter(File::canExecute)
                .findFirst();
    }

    private static ChromeOptions options(File browser) {
        try {
            ChromeOptions options = new ChromeOptions();
            options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
            return options.setBinary(browser)
                    .addArguments(
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--window-size=1400,1500",
                            "--user-data-dir=" + Files.createTempDirectory("chromium"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WebDriver driver() {
        return driver;
    }

    public void go(String path) {
        driver.get("http://localhost:" + port + path);
    }

    String address() {
        return driver.getCurrentUrl().replace("http://localhost:" + port, "");
    }

    void logIn(String login) {
        logIn(login, "demo");
    }

    public void logIn(String login, String password) {
        driver.manage().deleteAllCookies();
        go("/login");
        type(css("#username"), login);
        type(css("#password"), password);
        css("main form button").click();
    }

    public WebElement css(String selector) {
        return find(By.cssSelector(selector));
    }

    WebElement xpath(String path) {
        return find(By.xpath(path));
    }

    WebElement id(String id) {
        return find(By.id(id));
    }

    /** The innermost element that shows exactly this text. */
    WebElement text(String text) {
        return find(By.xpath("//*[normalize-space(text())=\"" + text + "\"]"));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    public boolean shows(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    private WebElement find(By by) {
        return waitFor(by.toString(), () -> driver.findElements(by).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    void type(WebElement field, String text) {
        field.clear();
        field.sendKeys(text);
    }

    /** As with a mouse: what lies above it would get the click. */
    void press(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** Also where something floats above it. */
    public void click(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click()", element);
    }

    /** Tasklist draws a form twice when it opens; what is typed between is lost. No person is that quick. */
    void waitUntilStill(String selector) {
        waitFor(selector + " to stay", () -> {
            WebElement before = css(selector);
            pause(700);
            return before.equals(css(selector));
        });
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks again until the answer is neither null nor false. */
    public <T> T waitFor(String what, Supplier<T> question) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                T answer = question.get();
                if (answer != null && !Boolean.FALSE.equals(answer)) {
                    return answer;
                }
            } catch (NoSuchElementException | StaleElementReferenceException e) {
                // the page is just changing
            }
            pause(100);
        }
        screenshot("waited-in-vain");
        throw new AssertionError("waited in vain for " + what + " at " + address());
    }

    /** What a script of the page answers when it has come to an end. */
    public Object answerOf(String asynchronous, Object... arguments) {
        return driver.executeAsyncScript(asynchronous, arguments);
    }

    /** What a script answers at once. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** A window of a desktop cannot be that narrow; a phone's can. */
    void phone(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", true));
    }

    /** Whether the scripts of a page run, from the next page on; what a test asks the browser runs in any case. */
    void scripts(boolean run) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    public void screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException | WebDriverException e) {
            throw new IllegalStateException("no screenshot " + name, e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
