package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.branchwork.EveryColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Drafts over HTTP: kept on the server, for their author alone, and never more than a draft. */
class DraftPagesTest extends DoorsTest {

    private String task;
    private String number;
    private Browser secretary;

    @BeforeEach
    void aTask() {
        task = "/tasks/" + application("TB1");
        number = numberOf(task.substring(7));
        secretary = browser("secretary1");
    }

    @Test
    void whatWasTypedComesBackOnAnotherComputerAndCanBeDiscarded() {
        String typed = "receivedOn=" + today() + "&remarks=Half+a+thought&outcome=RETURNED"
                + "&defects[0].defect=No+date&enclosures=IDENTITY_COPY";
        HttpResponse<String> kept = secretary.form(task, task + "/draft", typed);
        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(kept.headers().firstValue("Location").orElse("")).endsWith(task);
        assertThat(secretary.page(task).body()).contains("The draft is saved.");

        Browser elsewhere = browser("secretary1");
        assertThat(elsewhere.page(task).body())
                .contains("Draft of", "<time datetime=\"" + today(), "Only you can see it.")
                .contains(">Half a thought</textarea>", ">No date</textarea>")
                .containsPattern("value=\"RETURNED\"[^>]*checked")
                .containsPattern("value=\"IDENTITY_COPY\"[^>]*checked");
        assertThat(elsewhere.form(task, task + "/draft/discard", "").statusCode())
                .isEqualTo(302);
        assertThat(elsewhere.page(task).body())
                .contains("The draft is discarded.")
                .doesNotContain("Half a thought", "Draft of");
    }

    @Test
    void theScriptSavesQuietlyAndGetsOnlyTheLine() {
        HttpResponse<String> quiet = secretary.form(task, task + "/draft", "remarks=Quiet&_quiet=true");
        assertThat(quiet.statusCode()).isEqualTo(200);
        assertThat(quiet.headers().firstValue("X-Draft")).contains("line");
        assertThat(quiet.body())
                .contains("Draft of", task + "/draft/discard", "name=\"_csrf\"")
                .doesNotContain("<html", "<main", "Quiet");
        assertThat(secretary.page(task).body())
                .contains("src=\"/js/draft.js\"", "data-draft=\"" + task + "/draft\"", ">Quiet</textarea>");
        assertThat(secretary.page("/js/draft.js").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseReadsItAndNoCaseKnowsOfIt() {
        Object before = jdbc.queryForList("select count(*) from case_step where case_number = ?", number);
        Object acts = jdbc.queryForList("select count(*) from audit_entry");
        secretary.form(task, task + "/draft", "remarks=MARK-UNSENT&outcome=NONSENSE&receivedOn=2099-13-41");
        assertThat(jdbc.queryForList("select count(*) from case_step where case_number = ?", number))
                .isEqualTo(before);
        assertThat(jdbc.queryForList("select count(*) from audit_entry")).isEqualTo(acts);
        assertThat(EveryColumn.holding(jdbc, "MARK-UNSENT")).isEmpty();
        // the deputy has the same task before him, and an empty form
        person("deputy1" + number, "TB1");
        post("deputy1" + number, "TB1", "SECRETARY");
        Browser deputy = browser("deputy1" + number);
        assertThat(deputy.page(task).body()).contains("name=\"remarks\"").doesNotContain("MARK-UNSENT", "Draft of");
        deputy.form(task, task + "/draft/discard", "");
        assertThat(secretary.page(task).body()).contains("MARK-UNSENT");
        jdbc.update("delete from post where login = ?", "deputy1" + number);
        for (String login : new String[] {"higher", "admin", applicantOf(task.substring(7))}) {
            Browser other = browser(login);
            assertThat(other.page(task).body()).as(login).doesNotContain("MARK-UNSENT", "Draft of");
            assertThat(other.form("/", task + "/draft", "remarks=x").statusCode())
                    .as(login)
                    .isEqualTo(403);
            assertThat(other.page("/cases/" + number).body()).as(login).doesNotContain("MARK-UNSENT");
        }
        Browser stranger = browser("secretary2");
        assertThat(stranger.form("/", task + "/draft", "remarks=x").statusCode())
                .isEqualTo(404);
        assertThat(stranger.form("/", task + "/draft/discard", "").statusCode()).isEqualTo(404);
    }

    @Test
    void goesWhateverWayTheTaskIsDone() {
        secretary.form(task, task + "/draft", "remarks=Of+the+page");
        var done = Browser.basic(
                port,
                "secretary1",
                "POST",
                "/api" + task + "/completion",
                "{\"receivedOn\":\"" + today() + "\",\"outcome\":\"RETURNED\",\"remarks\":\"By a program\"}");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(jdbc.queryForObject("select count(*) from form_draft where case_number = ?", Long.class, number))
                .isZero();
        assertThat(secretary.form("/", task + "/draft", "remarks=Too+late").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aRefusedFormLosesNoDraft() {
        secretary.form(task, task + "/draft", "remarks=Kept");
        assertThat(secretary.form(task, "remarks=Kept+and+sent").statusCode()).isEqualTo(400);
        assertThat(secretary.page(task).body()).contains(">Kept</textarea>");
    }

    @Test
    void nothingTypedIsNoDraftAndTooMuchIsToldInASentence() {
        secretary.form(task, task + "/draft", "receivedOn=" + today() + "&remarks=");
        assertThat(secretary.page(task).body()).contains("nothing was typed").doesNotContain("Draft of");
        HttpResponse<String> refused = secretary.form(task, task + "/draft", "remarks=" + "x".repeat(120_001));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("This is more than a draft holds (120", "xxxxxxxx");
        assertThat(secretary
                        .form(task, task + "/draft", "_quiet=true&remarks=" + "x".repeat(120_001))
                        .body())
                .contains("This is more than a draft holds")
                .doesNotContain("<html", "xxxxxxxx");
    }
}
