package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.branchwork.admission.Cases;
import org.branchwork.demo.DemoTest;
import org.branchwork.dossier.documents.Corpus;
import org.branchwork.engine.ClockControl;
import org.branchwork.task.Timetable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** An applicant, an activist and others at the pages that are theirs, in a real browser, on a laptop and on a phone. */
@DirtiesContext
class ApplicantTest extends DemoTest {

    private static final int PHONE = 360;
    private static final AtomicInteger NEWCOMERS = new AtomicInteger();

    @Autowired
    private Cases cases;

    @Autowired
    private Timetable timetable;

    @Autowired
    private ClockControl clock;

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
    void whatIsTypedIsKeptAfterAPauseAndComesBackOnAnotherComputer() {
        String login = mayApply();
        speaks(login, "zh-CN");
        chromium.logIn(login);
        chromium.screenshot("applicant-home-invited-zh");
        chromium.click(chromium.css("a.button[href='/apply']"));
        chromium.type(chromium.css("#f-letter"), "敬爱的党组织：我志愿加入中国共产党。");
        chromium.waitFor("the draft", () -> chromium.shows("#draft time"));
        chromium.screenshot("applicant-apply-zh");
        fitsAPhone("applicant-apply-phone-zh");

        chromium.close();
        chromium = Chromium.open(port);
        chromium.logIn(login);
        assertThat(chromium.css("a.button[href='/apply']").getText()).startsWith("继续填写");
        chromium.go("/apply");
        assertThat(chromium.css("#f-letter").getDomProperty("value")).isEqualTo("敬爱的党组织：我志愿加入中国共产党。");
        chromium.click(chromium.css(".draft button"));
        chromium.waitFor("the empty form", () -> !chromium.shows("#draft time"));
        assertThat(chromium.css("#f-letter").getDomProperty("value")).isEmpty();
    }

    @Test
    void whoLeavesThePageAtOnceLosesNothing() {
        speaks("nietong", "en");
        chromium.logIn("nietong");
        chromium.click(chromium.css(".todo a"));
        WebElement letter = chromium.css("#f-letter");
        letter.sendKeys(" Added in a hurry.");
        chromium.go("/notices");
        chromium.go("/");
        chromium.click(chromium.css(".todo a"));
        chromium.waitFor(
                "the words",
                () -> chromium.css("#f-letter").getDomProperty("value").endsWith(" Added in a hurry."));
        assertThat(chromium.css("#draft").getText()).contains("Draft of", "Only you can see it.");
        chromium.screenshot("applicant-amend-en");
    }

    @Test
    void aLetterWrittenByHandIsHandedInAsAFile() throws Exception {
        String login = mayApply();
        speaks(login, "zh-CN");
        chromium.logIn(login);
        chromium.go("/apply");
        Path file = Files.createTempDirectory("letter").resolve("入党申请书.pdf");
        Files.write(file, Corpus.pdf());
        chromium.css("input[type=file]").sendKeys(file.toString());
        chromium.click(chromium.css("form[data-draft] .end button"));
        chromium.waitFor("the case", () -> chromium.address().startsWith("/cases/"));
        assertThat(chromium.css("[role=status]").getText()).contains("接下来：由");
        assertThat(chromium.texts("main a")).contains("入党申请书.pdf");
        chromium.screenshot("applicant-handed-in-zh");
        chromium.go("/");
        assertThat(chromium.css(".standing").getText()).startsWith("五个阶段中的第1阶段");
        chromium.screenshot("applicant-home-zh");
        fitsAPhone("applicant-home-phone-zh");
    }

    @Test
    void anActivistSeesHisReportsAndHandsOneInAsAFile() throws Exception {
        String login = "kangning";
        String number = cases.findByApplicantOrderByNumberDesc(login).get(0).number();
        clock.moveTo(timetable.of(number).stream()
                .filter(awaited -> awaited.event().equals("event_reportDue"))
                .map(awaited -> awaited.at().plusHours(9))
                .findFirst()
                .orElseThrow());
        speaks(login, "en");
        chromium.logIn(login);
        chromium.screenshot("activist-home-en");
        fitsAPhone("activist-home-phone-en");
        chromium.go("/reports");
        chromium.screenshot("reports-en");
        int before = chromium.all("tbody tr").size();
        chromium.click(chromium.css("a.button"));
        chromium.screenshot("report-form-en");
        fitsAPhone("report-form-phone-en");
        Path file = Files.createTempDirectory("report").resolve("思想汇报.pdf");
        Files.write(file, Corpus.pdf());
        chromium.css("input[type=file]").sendKeys(file.toString());
        chromium.click(chromium.css("form[data-draft] .end button"));
        chromium.waitFor("the front page", () -> chromium.address().equals("/"));
        speaks(login, "zh-CN");
        chromium.go("/reports");
        assertThat(chromium.all("tbody tr")).hasSize(before + 1);
        assertThat(chromium.texts("tbody a")).contains("思想汇报.pdf");
        chromium.screenshot("reports-zh");
        fitsAPhone("reports-phone-zh");
    }

    @Test
    void everyStageIsToldInPlainWords() {
        List<String> logins = jdbc.queryForList(
                "select min(applicant) from membership_case where state in ('APPLICANT', 'ACTIVIST',"
                        + " 'DEVELOPMENT_TARGET', 'ACCEPTED_PENDING_APPROVAL', 'PROBATIONARY_MEMBER', 'EXTENDED')"
                        + " group by stage, state",
                String.class);
        assertThat(logins).hasSizeGreaterThanOrEqualTo(5);
        for (String login : logins) {
            speaks(login, "zh-CN");
            chromium.logIn(login);
            assertThat(chromium.css(".standing").getText()).as(login).startsWith("五个阶段中的第");
            assertThat(chromium.css("section.own").getText()).as(login).doesNotContain("??");
            chromium.screenshot("own-" + login + "-zh");
        }
    }

    /** Nothing sticks out at the side, and nothing keeps anybody out. */
    private void fitsAPhone(String screenshot) {
        chromium.resize(PHONE, 1600);
        assertThat(chromium.answerOf("const done = arguments[0]; done(document.documentElement.scrollWidth"
                        + " - document.documentElement.clientWidth)"))
                .isEqualTo(0L);
        assertThat(Axe.findings(chromium)).isEmpty();
        chromium.screenshot(screenshot);
        chromium.resize(1400, 1500);
    }

    private void speaks(String login, String language) {
        jdbc.update("update person set language = ? where login = ?", language, login);
    }

    /** A newcomer to a branch that has a secretary. */
    private String mayApply() {
        String login = "newcomer" + NEWCOMERS.incrementAndGet();
        jdbc.update(
                "insert into person (login, name, gender, birth_date, category, organ, membership)"
                        + " select ?, '安宁', gender, date '2000-05-04', category, organ, 'NONE' from person"
                        + " where login = 'nietong'",
                login);
        return login;
    }
}
