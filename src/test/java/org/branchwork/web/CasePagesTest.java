package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import org.junit.jupiter.api.Test;

/** Cases as those see them who may. */
class CasePagesTest extends DoorsTest {

    @Test
    void aCaseTellsWhoHasItAndWhatHappenedUnderWhichArticle() {
        String number = received();
        String page = browser("secretary1").page("/cases/" + number).body();
        assertThat(page)
                .containsPattern("(?s)class=\"now\"[^>]*aria-current=\"step\".*?Application")
                .contains("Application received", "Hold the intake talk with", "Name of secretary1")
                .contains("What happened", "handed in", rules() + ", Art. 5, 6", "On paper only");
        assertThat(page.lastIndexOf("Receive the application of")).isLessThan(page.indexOf("Application handed in:"));
    }

    @Test
    void anAdministratorSeesTheOutlineAndNothingPeopleWrote() {
        String number = received();
        assertThat(browser("admin").page("/cases/" + number).body())
                .contains("Application received", "Hold the intake talk with", "AGE-18")
                .doesNotContain("What happened", "On paper only", "Please.", "/withdrawal", "/ending");
    }

    @Test
    void aLongTimelineBeginsWithTheNewestAndIsReadWholeOnDemand() {
        String number = received();
        for (int i = 0; i < 30; i++) {
            jdbc.update(
                    "insert into case_step (case_number, stage, stage_run, step_key, actor, acted_on, entered_at, checks)"
                            + " values (?, 'APPLICATION', 0, 'contact-visit', 'secretary1', ?, ?, '[]')",
                    number,
                    Date.valueOf(today()),
                    java.sql.Timestamp.valueOf(today().atTime(9, 0)));
        }
        Browser secretary = browser("secretary1");
        String page = secretary.page("/cases/" + number).body();
        assertThat(page.split("<li>\\s*<time")).hasSizeGreaterThan(20);
        assertThat(page).contains("All 32 entries", "timeline=all").doesNotContain("Application handed in:");
        assertThat(secretary.page("/cases/" + number + "?timeline=all").body())
                .contains("Application handed in:")
                .doesNotContain("All 32 entries");
    }

    @Test
    void theListIsNarrowedAndGoesOnBehindItsPage() {
        organ("TB8", "BRANCH", "TC1");
        person("secretary9", "TB8");
        post("secretary9", "TB8", "SECRETARY");
        person("many", "TB8");
        for (int i = 1; i <= 51; i++) {
            jdbc.update(
                    "insert into membership_case (number, applicant, branch, state, opened_on, stage, stage_run, version)"
                            + " values (?, 'many', 'TB8', ?, ?, 'APPLICATION', 1, 0)",
                    "2001-%05d".formatted(i),
                    i == 7 ? "REFUSED" : "WITHDRAWN",
                    Date.valueOf(today()));
        }
        Browser secretary = browser("secretary9");
        String first = secretary.page("/cases").body();
        assertThat(first)
                .contains("2001-00051", "2001-00002", "after=2001-00002")
                .doesNotContain("2001-00001<");
        assertThat(secretary.page("/cases?after=2001-00002").body())
                .contains("2001-00001<")
                .doesNotContain("rel=\"next\"");
        assertThat(secretary.page("/cases?state=REFUSED&q=&branch=").body())
                .contains("2001-00007<", "Application refused")
                .doesNotContain("2001-00008<");
        assertThat(secretary.page("/cases?overdue=true").body()).contains("There is no such case");
        assertThat(browser("sponsor1").page("/cases").body()).doesNotContain("2001-000");
    }

    /** A case received with a remark and a reason. */
    private String received() {
        String task = application("TB1");
        String number = numberOf(task);
        var done = browser("secretary1")
                .form(
                        "/tasks/" + task,
                        "receivedOn=" + today() + "&outcome=ACCEPTED&remarks=Seen&lateReason=On+paper+only");
        assertThat(done.statusCode()).isEqualTo(302);
        return number;
    }
}
