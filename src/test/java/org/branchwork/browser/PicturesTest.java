package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.branchwork.admission.Cases;
import org.branchwork.demo.DemoTest;
import org.branchwork.task.FormField;
import org.branchwork.task.FormFiles;
import org.branchwork.task.FormTexts;
import org.branchwork.task.Option;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** Takes the pictures of the README from the demonstration; each is to be looked at before it is committed. */
@EnabledIfSystemProperty(
        named = "branchwork.pictures",
        matches = "true",
        disabledReason = "takes pictures: mvn test -Dtest=PicturesTest -Dbranchwork.pictures=true")
@DirtiesContext
class PicturesTest extends DemoTest {

    private static final Path PICTURES = Path.of("docs", "pictures");
    private static final int MOST_BYTES = 120_000;
    private static final String TALK = "application-talk";

    @Autowired
    private Cases cases;

    @Autowired
    private FormFiles files;

    @Autowired
    private FormTexts texts;

    private final List<String> untaken = new ArrayList<>();
    private Chromium chromium;
    private Locale locale;

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
    @ValueSource(strings = {"en", "zh-CN"})
    void aPictureOfEachPlace(String language) {
        locale = Locale.forLanguageTag(language);
        size(1280, 800);
        as("yinhang");
        picture("home", "/");
        picture("case", "/cases/" + numberOf("tangrui"));
        picture("branch-board", "/branches/B01");
        attempt("tasklist", this::tasklist);
        as("panhong");
        picture("committee-board", "/committees/C01");
        picture("statistics", "/statistics");
        as("yinhang");
        attempt("path", this::path);
        size(390, 844);
        as("nietong");
        picture("phone", "/");
        assertThat(untaken).isEmpty();
    }

    private void size(int width, int height) {
        ChromeDriver driver = (ChromeDriver) chromium.driver();
        Screen.show(driver, width, height, false);
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    }

    private void as(String login) {
        jdbc.update("update person set language = ? where login = ?", locale.toLanguageTag(), login);
        chromium.logIn(login);
        chromium.waitFor("the first page", () -> !chromium.address().startsWith("/login"));
    }

    private void picture(String name, String address) {
        attempt(name, () -> {
            chromium.go(address);
            assertThat(chromium.shows("#content.error")).as(address).isFalse();
            take(name);
        });
    }

    /** One that cannot be taken does not keep back the others. */
    private void attempt(String name, Runnable picture) {
        try {
            picture.run();
        } catch (RuntimeException | AssertionError e) {
            untaken.add(name + ": " + e.getMessage());
        }
    }

    /** The whole path as the diagram of a case draws it, wider than any page. */
    private void path() {
        size(2600, 1200);
        chromium.go("/cases/" + numberOf("tangrui") + "/diagram");
        chromium.ask("document.querySelectorAll('.wide').forEach(part => part.style.maxWidth = 'none')");
        keep("path", chromium.css("main svg").getScreenshotAs(OutputType.BYTES));
    }

    private void take(String name) {
        keep(name, ((ChromeDriver) chromium.driver()).getScreenshotAs(OutputType.BYTES));
    }

    private void keep(String name, byte[] png) {
        Path file = PICTURES.resolve(name + "-" + locale.getLanguage() + ".png");
        Palette.write(png, file);
        assertThat(file.toFile())
                .satisfies(taken -> assertThat(taken.length()).as(name).isLessThan(MOST_BYTES));
    }

    /** A talk that is still to come cannot have been held: the sentence above the button says so. */
    private void tasklist() {
        Tasklist tasklist = Tasklist.open(chromium);
        tasklist.task(texts.task(TALK, "邹洋", locale));
        if (!tasklist.claimed()) {
            tasklist.claim();
        }
        tasklist.date(label("talkedOn"), time.today().plusDays(30));
        tasklist.pick(label("talkers"), "尹航");
        tasklist.write(label("place"), "逸夫楼305会议室");
        tasklist.write(label("content"), "介绍了入党条件，了解其入党动机。");
        tasklist.write(label("opinion"), "动机端正，同意列入培养。");
        tasklist.tick(option("outcome", "SUITABLE"));
        tasklist.complete();
        assertThat(tasklist.refusal()).isNotBlank();
        take("tasklist");
    }

    private FormField field(String name) {
        return files.fields(TALK).stream()
                .filter(one -> one.key().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String label(String name) {
        return texts.label(TALK, name, field(name).label(), locale);
    }

    private String option(String name, String value) {
        String english = field(name).options().stream()
                .filter(one -> one.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElseThrow();
        return texts.choice(TALK, name, value, english, locale);
    }

    private String numberOf(String applicant) {
        return cases.findByApplicantOrderByNumberDesc(applicant).get(0).number();
    }
}
