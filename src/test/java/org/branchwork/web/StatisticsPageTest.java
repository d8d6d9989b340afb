package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
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
            assertThat(book.getSheets().count()).isEqualTo(6);
            var rows = book.getSheet(2).orElseThrow().read();
            assertThat(rows.get(0).getCellText(2)).isEqualTo("Planned");
            assertThat(rows.get(1).getCellText(2)).isEqualTo("4");
        }
    }

    /** Four went the way in 10, 20, 30 and 70 days; two of them were accepted the year after. */
    @Test
    void timesAreToldWithTheirSpreadAndYearsSideBySide() {
        int[] days = {70, 10, 30, 20};
        for (int nth = 0; nth < days.length; nth++) {
            String number = numberOf(application("TB2"));
            fact(number, "ACTIVIST_SINCE", LocalDate.of(2011, 6, 30).minusDays(days[nth]));
            fact(number, "LISTED_ON", LocalDate.of(2011, 6, 30));
            if (nth < 2) {
                fact(number, "MEMBER_SINCE", LocalDate.of(2012, 2, 29));
            }
        }
        String year = browser("secretary2").get("/api/statistics/2011").body();
        assertThat(year)
                .contains("\"people\":4,\"medianDays\":20,\"shortestDays\":10,\"quarterDays\":10,"
                        + "\"threeQuarterDays\":30,\"longestDays\":70");
        String page = browser("secretary2").page("/statistics?year=2012").body();
        String pipeline = page.substring(page.indexOf("id=\"pipeline\""), page.indexOf("id=\"times\""));
        assertThat(pipeline).as("every state with its number and its bar").contains("Applicant", "<rect");
        assertThat(page).contains("Admissions by year and category", "href=\"/statistics?year=2008\"");
        assertThat(browser("secretary2").get("/api/statistics/2012").body())
                .contains(
                        "{\"year\":2012,\"accepted\":{\"STUDENT\":0,\"STAFF\":2,\"TEACHER\":0,\"OTHER\":0},\"total\":2}");
    }

    private void fact(String number, String fact, LocalDate day) {
        jdbc.update(
                "insert into case_fact (case_id, fact, fact_value)"
                        + " select id, ?, ? from membership_case where number = ?",
                fact,
                day.toString(),
                number);
    }

    @Test
    void whoLeadsNothingIsToldSo() {
        assertThat(browser("sponsor1").page("/statistics").statusCode()).isEqualTo(403);
        assertThat(browser("sponsor1").page("/").body()).doesNotContain("/statistics");
    }
}
