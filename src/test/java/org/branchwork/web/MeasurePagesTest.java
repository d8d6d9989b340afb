package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a branch secretary does beside the tasks, from the case page. */
class MeasurePagesTest extends DoorsTest {

    private static final AtomicInteger CASES = new AtomicInteger();

    @BeforeEach
    void people() {
        if (jdbc.queryForObject("select count(*) from person where login = 'contact1'", Long.class) == 0) {
            person("contact1", "TB1");
            person("contact2", "TB1");
            person("beginner", "TB1");
            jdbc.update("update person set membership = 'PROBATIONARY' where login = 'beginner'");
            jdbc.update(
                    "insert into sanction (login, kind, from_day, impact_until) values ('contact2', 'WARNING', ?, ?)",
                    Date.valueOf(LocalDate.of(2001, 1, 1)),
                    Date.valueOf(LocalDate.of(2090, 1, 1)));
        }
    }

    /** A case in that state, with contact1 in that role. */
    private String theCase(String state, String stage, String role) {
        int nth = CASES.incrementAndGet();
        String applicant = "measured" + nth;
        String number = "2002-%05d".formatted(nth);
        person(applicant, "TB1");
        jdbc.update("update person set membership = 'NONE' where login = ?", applicant);
        jdbc.update(
                "insert into membership_case (number, applicant, branch, state, opened_on, stage, stage_run, version)"
                        + " values (?, ?, 'TB1', ?, ?, ?, 1, 0)",
                number,
                applicant,
                state,
                Date.valueOf(today()),
                stage);
        jdbc.update(
                "insert into companion (case_number, role, login, since_day, accepted_on) values (?, ?, 'contact1', ?, ?)",
                number,
                role,
                Date.valueOf(today()),
                Date.valueOf(today()));
        return number;
    }

    private HttpResponse<String> sends(String number, String kind, String fields) {
        return browser("secretary1").form("/cases/" + number + "/measures/" + kind, fields);
    }

    private String present(String number) {
        return jdbc.queryForObject(
                "select login from companion where case_number = ? and until_day is null", String.class, number);
    }

    @Test
    void aContactIsReplacedBySomebodyWhoMay() {
        String number = theCase("ACTIVIST", "CULTIVATION", "CONTACT");
        assertThat(browser("secretary1").page("/cases/" + number).body())
                .contains("/cases/" + number + "/measures/contacts", "Replace a contact")
                .doesNotContain("/measures/sponsors", "/measures/review");
        assertThat(browser("secretary1")
                        .page("/cases/" + number + "/measures/contacts")
                        .body())
                .containsPattern("<option value=\"sponsor1\"[^>]*>Name of sponsor1 · sponsor1</option>")
                .containsPattern("beginner[^<]*not a full member")
                .contains("Who goes", "Who comes", "Reason");

        HttpResponse<String> none = sends(number, "contacts", "out=contact1&in=sponsor1&reason=");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("Please fill this in").containsPattern("value=\"sponsor1\"[^>]*selected");
        HttpResponse<String> unfit = sends(number, "contacts", "out=contact1&in=beginner&reason=Moved");
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.body()).contains("CONTACT-FULL-MEMBER", "Moved");
        assertThat(present(number)).isEqualTo("contact1");

        HttpResponse<String> done = sends(number, "contacts", "out=contact1&in=sponsor1&reason=Moved");
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(present(number)).isEqualTo("sponsor1");
    }

    @Test
    void aSponsorIsTakenInSpiteOfAWarningWithAReason() {
        String number = theCase("DEVELOPMENT_TARGET", "ACCEPTANCE", "SPONSOR");
        jdbc.update(
                "insert into companion (case_number, role, login, since_day) values (?, 'SPONSOR', 'secretary1', ?)",
                number,
                Date.valueOf(today()));
        HttpResponse<String> warned = sends(number, "sponsors", "out=contact1&in=contact2&reason=Moved");
        assertThat(warned.statusCode()).as(rules()).isIn(422, 302);
        if (warned.statusCode() == 422) {
            assertThat(warned.body()).contains("SPONSOR-SANCTION", "overrideReason");
            assertThat(sends(number, "sponsors", "out=contact1&in=contact2&reason=Moved&overrideReason=Reliable")
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(jdbc.queryForList(
                        "select login from companion where case_number = ? and until_day is null order by login",
                        String.class,
                        number))
                .containsExactly("contact2", "secretary1");
    }

    @Test
    void aReviewForCauseIsOpenedOnceAndNeedsAReason() {
        String number = theCase("PROBATIONARY_MEMBER", "PROBATION", "SPONSOR");
        Map.of(
                        "RESOLVED_ON", today().minusDays(30),
                        "APPROVED_ON", today().minusDays(20),
                        "MEMBER_SINCE", today().minusDays(30),
                        "PROBATION_UNTIL", today().plusDays(335))
                .forEach((fact, day) -> jdbc.update(
                        "insert into case_fact (case_id, fact, fact_value)"
                                + " select id, ?, ? from membership_case where number = ?",
                        fact,
                        day.toString(),
                        number));
        engine.getRuntimeService()
                .createProcessInstanceByKey("membership")
                .businessKey(number)
                .setVariables(Map.of("applicantName", "Somebody"))
                .startBeforeActivity("probation")
                .execute();
        assertThat(sends(number, "review", "reason=").statusCode()).isEqualTo(400);
        assertThat(sends(number, "review", "reason=A+breach").statusCode()).isEqualTo(302);
        assertThat(engine.getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(number)
                        .taskDefinitionKey("probation-committee-review")
                        .count())
                .isOne();
        HttpResponse<String> again = sends(number, "review", "reason=Again");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("No review can be opened now");
    }

    @Test
    void nobodyElseHasThesePages() {
        String number = theCase("ACTIVIST", "CULTIVATION", "CONTACT");
        assertThat(browser("contact1").page("/cases/" + number).body()).doesNotContain("/measures/");
        String page = "/cases/" + number + "/measures/contacts";
        assertThat(browser("contact1").page(page).statusCode()).isEqualTo(403);
        assertThat(browser("higher").page(page).statusCode()).isEqualTo(403);
        assertThat(browser("secretary2").page(page).statusCode()).isEqualTo(404);
        assertThat(browser("secretary1")
                        .page("/cases/" + number + "/measures/nothing")
                        .statusCode())
                .isEqualTo(404);
        jdbc.update("update membership_case set state = 'WITHDRAWN' where number = ?", number);
        assertThat(browser("secretary1").page(page).statusCode()).isEqualTo(409);
    }

    @Test
    void thePagesSpeakChineseToo() {
        String number = theCase("ACTIVIST", "CULTIVATION", "CONTACT");
        jdbc.update("update person set language = 'zh-CN' where login = 'secretary1'");
        try {
            assertThat(browser("secretary1")
                            .page("/cases/" + number + "/measures/contacts")
                            .body())
                    .contains("更换培养联系人", "原任人员", "接替人员", "原因", "不是正式党员");
        } finally {
            jdbc.update("update person set language = 'en' where login = 'secretary1'");
        }
    }
}
