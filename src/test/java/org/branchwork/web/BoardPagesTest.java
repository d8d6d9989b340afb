package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boards of branches and committees, and who sees them. */
class BoardPagesTest extends DoorsTest {

    private String task;

    @BeforeEach
    void aCase() {
        task = application("TB1");
        if (jdbc.queryForObject("select count(*) from post where login = 'boardadmin'", Long.class) == 0) {
            person("boardadmin", "TOD");
            post("boardadmin", "TOD", "ADMINISTRATOR");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "secretary1, /branches/TB1, 200",
        "higher, /branches/TB1, 200",
        "boardadmin, /branches/TB1, 200",
        "secretary2, /branches/TB1, 404",
        "sponsor1, /branches/TB1, 404",
        "higher, /branches/TC1, 404",
        "higher, /branches/nothing, 404",
        "higher, /committees/TC1, 200",
        "boardadmin, /committees/TC1, 200",
        "secretary1, /committees/TC1, 404",
        "sponsor1, /committees/TC1, 404",
        "higher, /committees/TOD, 404",
        "higher, /committees/TB1, 404",
        "higher, /committees/TC1/agenda, 200",
        "secretary1, /committees/TC1/agenda, 404",
        "secretary1, /committees/TC1/agenda.pdf, 404"
    })
    void aBoardIsThereForThoseWhoLeadTheOrganOrOneAbove(String login, String page, int status) {
        assertThat(browser(login).page(page).statusCode()).isEqualTo(status);
    }

    @Test
    void anApplicantSeesNoBoard() {
        Browser applicant = browser(applicantOf(task));
        assertThat(applicant.page("/branches/TB1").statusCode()).isEqualTo(404);
        assertThat(applicant.page("/committees/TC1").statusCode()).isEqualTo(404);
        assertThat(applicant.page("/").body()).doesNotContain("/branches/", "/committees/");
    }

    @Test
    void theBranchBoardTellsWhoHasWhatAndWhatIsLate() {
        String person = "Name of " + applicantOf(task);
        String board = browser("secretary1").page("/branches/TB1").body();
        assertThat(board).contains(person, "Receive the application of " + person, "Name of secretary1");
        String before = card(board, person);
        assertThat(before).doesNotContain("Overdue");
        overdueSince(task, 3);
        board = browser("secretary1").page("/branches/TB1").body();
        assertThat(card(board, person)).contains("Overdue", today().minusDays(3).toString());
    }

    private static String card(String board, String person) {
        int from = board.indexOf(">" + person + "</a>");
        return board.substring(from, board.indexOf("</article>", from));
    }

    @Test
    void contactsAndSponsorsAreToldToThoseWhoLeadAlone() {
        jdbc.update(
                "insert into companion (case_number, role, login, since_day) values (?, 'CONTACT', 'sponsor1', ?)",
                numberOf(task),
                java.sql.Date.valueOf(today()));
        assertThat(browser("secretary1").page("/branches/TB1").body())
                .contains("Who accompanies whom", "Name of sponsor1");
        assertThat(browser("boardadmin").page("/branches/TB1").body())
                .doesNotContain("Who accompanies whom", "Name of sponsor1");
    }

    @Test
    void theCommitteeSeesItsBranchesAndWhatIsLateAmongThem() {
        overdueSince(task, 400);
        String board = browser("higher").page("/committees/TC1").body();
        assertThat(board)
                .contains(
                        "href=\"/branches/TB1\"", "400 days", "Receive the application of Name of " + applicantOf(task))
                .contains("Places of the plan for");
        assertThat(browser("higher").page("/").body())
                .contains("Late with others", "href=\"/committees/TC1\"", "Board of TC1");
    }

    @Test
    void theRowOfABranchTellsItsOldestDelay() {
        overdueSince(task, 700);
        overdueSince(application("TB1"), 4);
        String board = browser("higher").page("/committees/TC1").body();
        String row = board.substring(board.indexOf("href=\"/branches/TB1\""));
        assertThat(row.substring(0, row.indexOf("</tr>"))).contains(">700</td>");
        overdueSince(task, 1);
    }

    private void overdueSince(String task, int days) {
        jdbc.update(
                "update ACT_RU_TASK set DUE_DATE_ = ? where ID_ = ?",
                Timestamp.valueOf(today().minusDays(days).atStartOfDay()),
                task);
    }

    @Test
    void aCardTellsSinceWhenThePresentStateIs() {
        String person = "Name of " + applicantOf(task);
        fact("RECEIVED_ON", "2021-02-03");
        fact("ACTIVIST_SINCE", "2022-04-05");
        assertThat(card(browser("secretary1").page("/branches/TB1").body(), person))
                .contains("since 2021-02-03");
        jdbc.update("update membership_case set state = 'ACTIVIST' where number = ?", numberOf(task));
        try {
            assertThat(card(browser("secretary1").page("/branches/TB1").body(), person))
                    .contains("since 2022-04-05");
        } finally {
            jdbc.update("update membership_case set state = 'APPLICANT' where number = ?", numberOf(task));
        }
    }

    private void fact(String fact, String value) {
        jdbc.update(
                "insert into case_fact (case_id, fact, fact_value) select id, ?, ? from membership_case where number = ?",
                fact,
                value,
                numberOf(task));
    }

    @Test
    void theAgendaHasOneItemForEachCaseAndIsPrinted() {
        jdbc.update("update ACT_RU_TASK set TASK_DEF_KEY_ = 'target-consent' where ID_ = ?", task);
        try {
            Browser higher = browser("higher");
            String person = "Name of " + applicantOf(task);
            assertThat(higher.page("/committees/TC1").body())
                    .contains("Consent to listing as a development target", person, "/papers\"");
            String paper = higher.page("/committees/TC1/agenda").body();
            assertThat(paper).contains("Agenda of TC1", person, "one by one");
            assertThat(paper.split("Consent to listing", -1)).hasSize(2);
            byte[] pdf = higher.bytes("/committees/TC1/agenda.pdf?lang=zh-CN").body();
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        } finally {
            jdbc.update("update ACT_RU_TASK set TASK_DEF_KEY_ = 'application-receive' where ID_ = ?", task);
        }
    }

    @Test
    void bothLanguagesAreSpoken() {
        jdbc.update("update person set language = 'zh-CN' where login = 'higher'");
        try {
            Browser higher = browser("higher");
            assertThat(higher.page("/committees/TC1").body())
                    .contains("会议议程", "各党支部")
                    .doesNotContain("??");
            assertThat(higher.page("/branches/TB1").body())
                    .contains("台账", "申请入党")
                    .doesNotContain("??");
            assertThat(higher.page("/").body()).contains("待办事项", "今后31天").doesNotContain("??");
        } finally {
            jdbc.update("update person set language = null where login = 'higher'");
        }
    }

    @Test
    void anAdministratorFindsWhatStandsStillFirst() {
        HttpResponse<String> home = browser("boardadmin").page("/");
        assertThat(home.body()).contains("What stands still", "href=\"/mail\"", "href=\"/imports\"");
        assertThat(home.body().indexOf("What stands still"))
                .isLessThan(home.body().indexOf("Waiting for you"));
        assertThat(browser("secretary1").page("/").body()).doesNotContain("What stands still");
    }
}
