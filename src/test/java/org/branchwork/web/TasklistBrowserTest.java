package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Tasklist as a secretary meets it in a real browser; skipped where no Chromium is installed. */
class TasklistBrowserTest extends DoorsTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final long PATIENCE = Duration.ofSeconds(60).toMillis();

    private ChromeDriver chrome;

    @BeforeEach
    void open() throws IOException {
        Assumptions.assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no Chromium here: apt-get install chromium chromium-driver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1400,900",
                "--user-data-dir=" + Files.createTempDirectory("chromium"));
        chrome = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    @AfterEach
    void close() {
        if (chrome != null) {
            chrome.quit();
        }
    }

    @Test
    void opensOnTheReadyFiltersAfterOurLogin() throws Exception {
        chrome.get("http://localhost:" + port + "/login");
        chrome.findElement(By.name("username")).sendKeys("secretary1");
        chrome.findElement(By.name("password")).sendKeys("simulation");
        chrome.findElement(By.cssSelector("main form button")).click();
        chrome.get("http://localhost:" + port + "/camunda/app/tasklist/default/");

        await(driver -> {
            String shown = driver.findElement(By.tagName("body")).getText();
            return List.of("My tasks", "My organ's tasks", "Due within a week", "Overdue").stream()
                    .allMatch(shown::contains);
        });

        Path pictures = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(pictures.resolve("tasklist.png"), chrome.getScreenshotAs(OutputType.BYTES));
        assertThat(chrome.findElements(By.cssSelector(".ce-eol-banner"))).allMatch(banner -> !banner.isDisplayed());
    }

    private void await(java.util.function.Predicate<WebDriver> met) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE;
        while (!met.test(chrome)) {
            assertThat(System.currentTimeMillis())
                    .as("waited at %s", chrome.getCurrentUrl())
                    .isLessThan(until);
            Thread.sleep(250);
        }
    }
}
