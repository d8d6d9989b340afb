package org.branchwork.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.dossier.documents.Corpus;
import org.branchwork.dossier.documents.DocumentDesk;
import org.branchwork.engine.StageRestart;
import org.branchwork.path.MilestoneWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What an activist is told about his thought reports, quarter by quarter. Seen red with the day of the task taken for that of
 * the report.
 */
class ReportsTest extends MilestoneWalk {

    private static final String REPORT = "cultivation-thought-report";

    @Autowired
    private Reports reports;

    @Autowired
    private DocumentDesk documents;

    @Autowired
    private StageRestart restart;

    @AfterEach
    void clearTheFiles() {
        jdbc.update("delete from document");
        jdbc.update("delete from form_draft");
    }

    @Test
    void anApplicantHasNone() {
        applies(t, branch());
        assertThat(reports.of(theCase(), t).tells()).isFalse();
    }

    @Test
    void firstTheDayIsToldThenTheReportIsAskedFor() {
        anActivist();
        assertThat(told().now()).isNull();
        assertThat(told().opens()).isEqualTo("2026-09-01");
        at("2026-09-01");
        assertThat(told().opens()).isNull();
        assertThat(told().now().task()).isEqualTo(taskOf(t, REPORT).id());
        assertThat(told().now().since()).isEqualTo("2026-09-01");
        assertThat(told().now().until()).isEqualTo("2026-11-30");
        at("2026-11-30");
        assertThat(told().now().late()).isFalse();
        at("2026-12-01");
        assertThat(told().now().late()).isTrue();
        assertThat(told().now().since()).as("not doubled").isEqualTo("2026-09-01");
    }

    @Test
    void whatWasHandedInIsReadAgainWithItsDaysAndWhetherItWasLate() throws Exception {
        anActivist();
        at("2026-09-03");
        does(t, REPORT, values("reportedOn", "2026-09-02", "text", "第一次汇报。"));
        at("2027-03-10");
        does(t, REPORT, values("reportedOn", "2027-03-10", "document", "on paper"));
        at("2027-06-01");
        String file = documents
                .add(t, theCase(), "思想汇报.pdf", new ByteArrayInputStream(Corpus.pdf()), false)
                .id();
        does(t, REPORT, values("reportedOn", "2027-06-01", "document", file));

        List<Reports.HandedIn> all = told().handedIn();
        assertThat(all)
                .extracting(Reports.HandedIn::in)
                .containsExactly(
                        LocalDate.parse("2027-06-01"), LocalDate.parse("2027-03-10"), LocalDate.parse("2026-09-03"));
        assertThat(all)
                .extracting(Reports.HandedIn::opened)
                .containsExactly(
                        LocalDate.parse("2027-06-01"), LocalDate.parse("2026-12-01"), LocalDate.parse("2026-09-01"));
        assertThat(all).extracting(Reports.HandedIn::late).containsExactly(false, true, false);
        assertThat(all.get(0).file().name()).isEqualTo("思想汇报.pdf");
        assertThat(all.get(0).words()).isNull();
        assertThat(all.get(1).words()).isEqualTo("on paper");
        assertThat(all.get(2).text()).isEqualTo("第一次汇报。");
        assertThat(all.get(2).dated()).isEqualTo("2026-09-02");
        jdbc.update("update case_step set entered_values = '{}' where step_key = ?", REPORT);
        assertThat(told().handedIn()).allMatch(Reports.HandedIn::erased);
    }

    @Test
    void aStageStartedAnewAsksForTheSameReport() {
        anActivist();
        at("2026-10-10");
        restart.restart(number);
        at("2026-10-10T09:05");
        assertThat(told().now().since()).isEqualTo("2026-09-01");
        assertThat(told().now().until()).isEqualTo("2026-11-30");
    }

    @Test
    void reportsOfATimeThatNoLongerCountsStayReadableWithoutDays() {
        anActivist();
        at("2026-09-03");
        does(t, REPORT, values("reportedOn", "2026-09-03", "text", "x"));
        at("2026-12-01");
        round("REMOVE", "2026-12-01");
        assertThat(told().now()).isNull();
        assertThat(told().opens()).isNull();
        assertThat(told().handedIn()).singleElement().satisfies(one -> {
            assertThat(one.opened()).isNull();
            assertThat(one.late()).isFalse();
            assertThat(one.text()).isEqualTo("x");
        });
    }

    @Test
    void aProbationaryMemberGoesOnInHisOwnQuarters() {
        probationBegins();
        assertThat(told().opens()).isEqualTo("2027-10-10");
        at("2027-10-10");
        assertThat(told().now().since()).isEqualTo("2027-10-10");
        assertThat(told().now().until()).isEqualTo("2028-01-09");
        does(t, "probation-thought-report", values("reportedOn", "2027-10-10", "text", "x"));
        assertThat(told().opens()).isEqualTo("2028-01-10");
        assertThat(told().handedIn()).singleElement().satisfies(one -> {
            assertThat(one.opened()).isEqualTo("2027-10-10");
            assertThat(one.until()).isEqualTo("2028-01-09");
            assertThat(one.late()).isFalse();
        });
    }

    private Reports.OfCase told() {
        return reports.of(theCase(), t);
    }

    private void anActivist() {
        applies(t, branch());
        does(a, "application-receive", values("outcome", "ACCEPTED", "receivedOn", "2026-06-01"));
        does(a, "application-talk", talk());
        does(a, "cultivation-recommend", values("route", "MEMBERS", "recommendedOn", "2026-06-01", "statement", "x"));
        does(a, "cultivation-determine", meeting("DETERMINED", "2026-06-01", true));
        does("k1", "cultivation-file", answer("NO_OBJECTION", "2026-06-01"));
        does(a, "cultivation-appoint-contacts", values("contacts", List.of(b, c)));
    }
}
