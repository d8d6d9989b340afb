package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures as those who lead an organ see them. */
class StatisticsPageTest extends DoorsTest {

    @BeforeEach
    void aPlan() {
        jdbc.update("delete from admission_plan");
        jdbc.update(
                "insert into admission_plan (organ, plan_year, category, places) values ('TB1', 2024, 'STUDENT', 4)");
    }

    @Test
    void aSecretarySeesTheFiguresAndThePlanOfTheBranch() {
        HttpResponse<String> page = browser("secretary1").page("/statistics?year=2024");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Statistics of 2024", "Plan and use", "<rect");
        assertThat(browser("secretary2").page("/statistics?year=2024").body()).doesNotContain("Plan and use");
    }

    @Test
    void theSpreadsheetHoldsThePlan() throws IOException {
        byte[] file = browser("secretary1").bytes("/statistics/2024.xlsx").body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheets().count()).isEqualTo(3);
            var rows = book.getSheet(2).orElseThrow().read();
            assertThat(rows.get(0).getCellText(2)).isEqualTo("Planned");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("4");
        }
    }

    @Test
    void whoLeadsNothingIsToldSo() {
        assertThat(browser("sponsor1").page("/statistics").statusCode()).isEqualTo(403);
        assertThat(browser("sponsor1").page("/").body()).doesNotContain("/statistics");
    }
}
