package org.branchwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.branchwork.admission.Cases;
import org.branchwork.demo.DemoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.PrintsPage;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser's printer makes of a page: its content whole, and nothing that is only to be pressed. */
class PrintedPagesTest extends DemoTest {

    /** What is read on paper: not the frame, nor the ways on, nor what is to be filled in. */
    private static final String CONTENT =
            """
            const left = 'form, button, .button, .way, .objecting, .screen-only, .unseen, nav, details:not([open]) > :not(summary)';
            const words = [];
            const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              const around = texts.currentNode.parentElement;
              if (!around.closest(left) && around.checkVisibility() && around.getClientRects().length) {
                words.push(texts.currentNode.data);
              }
            }
            return words.join(' ');
            """;

    @Autowired
    private Cases cases;

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
    @CsvSource({"en, Log out, Object here", "zh-CN, 退出, 在此反映"})
    void aNoticeIsHungUpAsItStandsThere(String language, String frame, String form) throws IOException {
        enter("liaoyu", language);
        String notice = jdbc.queryForObject(
                "select max(id) from public_notice where case_number = ?", String.class, numberOf("liaoyu"));
        chromium.go("/notices/" + notice);
        String page = chromium.css("body").getText();
        assertThat(page).contains(frame, form);

        assertThat(printed()).contains("廖宇").doesNotContain(frame, form);
    }

    @ParameterizedTest
    @CsvSource({"en, Log out", "zh-CN, 退出"})
    void aCaseIsPrintedWithoutItsFrame(String language, String frame) throws IOException {
        enter("yinhang", language);
        chromium.go("/cases/" + numberOf("tangrui"));
        assertThat(chromium.css("body").getText()).contains(frame);

        assertThat(printed()).contains("唐睿").doesNotContain(frame);
    }

    private void enter(String login, String language) {
        jdbc.update("update person set language = ? where login = ?", language, login);
        chromium.logIn(login);
        chromium.waitFor("the first page", () -> !chromium.address().startsWith("/login"));
    }

    /** All of it is there, and between the edges of the sheet. */
    private String printed() throws IOException {
        String content = (String) chromium.ask(CONTENT);
        PrintOptions sheet = new PrintOptions();
        sheet.setPageSize(new PageSize(29.7, 21.0));
        byte[] pdf = Base64.getDecoder()
                .decode(((PrintsPage) chromium.driver()).print(sheet).getContent());
        List<String> beyond = new ArrayList<>();
        String text = read(pdf, beyond);
        assertThat(beyond).isEmpty();
        String plain = text.replaceAll("\\s+", "");
        assertThat(content.split("\\s+")).allSatisfy(word -> assertThat(plain).contains(word));
        return text;
    }

    private static String read(byte[] pdf, List<String> beyond) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getXDirAdj() < 0
                            || letter.getXDirAdj() + letter.getWidthDirAdj() > letter.getPageWidth()) {
                        beyond.add(letter.getUnicode());
                    }
                    super.processTextPosition(letter);
                }
            };
            StringWriter text = new StringWriter();
            reader.writeText(document, text);
            return text.toString();
        }
    }

    private String numberOf(String applicant) {
        return cases.findByApplicantOrderByNumberDesc(applicant).get(0).number();
    }
}
