package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Date;
import java.time.LocalDate;
import org.branchwork.web.guard.PublicThrottle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The public notices, read and objected to by people without a login. */
class NoticePagesTest extends DoorsTest {

    private static final String CASE = "2024-08888";

    @Autowired
    PublicThrottle throttle;

    private Browser stranger() {
        return new Browser(port);
    }

    private long running;
    private long ended;

    @BeforeEach
    void notices() {
        throttle.forget("127.0.0.1");
        person("proposed", "TB1");
        jdbc.update("update person set name = '陆<b>明</b>', birth_date = date '2004-02-29' where login = 'proposed'");
        jdbc.update(
                "insert into membership_case (number, applicant, branch, state, opened_on, stage, stage_run, version)"
                        + " values (?, 'proposed', 'TB1', 'ACTIVIST', ?, 'DEVELOPMENT_TARGET', 3, 0)",
                CASE,
                Date.valueOf(today()));
        jdbc.update(
                "insert into companion (case_number, role, login, since_day) values (?, 'CONTACT', 'sponsor1', ?)",
                CASE,
                Date.valueOf(today()));
        running = notice(today(), today().plusDays(7));
        ended = notice(today().minusDays(9), today().minusDays(1));
    }

    @AfterEach
    void gone() {
        throttle.forget("127.0.0.1");
        for (String table : new String[] {"public_notice", "companion"}) {
            jdbc.update("delete from " + table + " where case_number = ?", CASE);
        }
        jdbc.update("delete from membership_case where number = ?", CASE);
        jdbc.update("delete from person where login = 'proposed'");
    }

    private long notice(LocalDate from, LocalDate until) {
        jdbc.update(
                "insert into public_notice (case_number, branch, stage_run, from_day, until_day, places, contact,"
                        + " provisional) values (?, 'TB1', 3, ?, ?, '<i>一楼</i>公告栏', '组织部 204 室', true)",
                CASE,
                Date.valueOf(from),
                Date.valueOf(until));
        return jdbc.queryForObject("select max(id) from public_notice", Long.class);
    }

    @Test
    void aNoticeSaysWhatSuchNoticesSayAndNoMore() {
        HttpResponse<String> page = stranger().page("/notices/" + running);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "2004-02",
                        "TB1",
                        "Name of sponsor1",
                        "TC1",
                        "组织部 204 室",
                        today().plusDays(7).toString())
                .contains("have not been announced yet")
                .contains("陆&lt;b&gt;明", "&lt;i&gt;一楼")
                .doesNotContain("2004-02-29", CASE, ">proposed<", ">sponsor1<", "<b>明");
        assertThat(page.headers().firstValue("X-Robots-Tag").orElse("")).contains("noindex");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");

        String listed = stranger().get("/api/notices").body();
        assertThat(listed)
                .contains("\"birthMonth\":\"2004-02\"", "\"provisional\":true", "\"companions\":[\"Name of sponsor1\"]")
                .doesNotContain("2004-02-29", CASE, "\"proposed\"", "\"sponsor1\"", "birthDate");
    }

    @Test
    void theListNamesTheRunningOnesAlone() {
        assertThat(stranger().page("/notices").body())
                .contains("/notices/" + running + "\"")
                .doesNotContain("/notices/" + ended + "\"");
    }

    @Test
    void aNoticeThatHasEndedIsGoneAndOneThatNeverWasIsNotThere() {
        HttpResponse<String> page = stranger().page("/notices/" + ended);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("This notice has ended").doesNotContain("陆");
        assertThat(stranger().page("/notices/999999").statusCode()).isEqualTo(404);
        assertThat(stranger().page("/notices/seven").statusCode()).isEqualTo(400);

        String objection = "{\"text\":\"……\"}";
        HttpResponse<String> late = stranger().post("/api/notices/" + ended + "/objections", objection);
        assertThat(late.statusCode()).isEqualTo(410);
        assertThat(late.body()).contains("objections to it are no longer taken");
        assertThat(stranger().post("/api/notices/999999/objections", objection).statusCode())
                .isEqualTo(404);
        assertThat(stranger()
                        .form("/notices/" + running, "/notices/" + ended + "/objections", "text=x")
                        .statusCode())
                .isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTIVIST, Determined as activist for admission, 入党积极分子公示",
        "DEVELOPMENT_TARGET, Proposed as development target, 拟列为发展对象公示",
        "ACCEPTANCE, Proposed for acceptance as probationary member, 拟接收预备党员公示",
        "CONVERSION, Proposed for conversion to full member, 预备党员拟转正公示"
    })
    void aNoticeSaysWhatItIsAbout(String kind, String english, String chinese) {
        jdbc.update("update public_notice set kind = ? where id = ?", kind, running);
        try {
            Browser reader = stranger();
            assertThat(reader.page("/notices/" + running).body()).contains(english);
            reader.form("/notices/" + running, "/language", "language=zh-CN");
            assertThat(reader.page("/notices/" + running).body()).contains(chinese);
        } finally {
            jdbc.update("update public_notice set kind = 'DEVELOPMENT_TARGET' where id = ?", running);
        }
    }

    @Test
    void strangersSwitchTheLanguage() {
        Browser reader = stranger();
        assertThat(reader.page("/notices/" + running).body()).contains("Month of birth");
        HttpResponse<String> switched = reader.form("/notices/" + running, "/language", "language=zh-CN");
        assertThat(switched.headers().firstValue("Location").orElse("")).endsWith("/notices/" + running);
        assertThat(reader.page("/notices/" + running).body()).contains("出生年月").doesNotContain("Month of birth");
        assertThat(reader.page("/notices/" + ended).body()).contains("该公示已经结束");
        reader.form("/notices", "/language", "language=en");
        assertThat(reader.page("/notices").body()).contains("Public notices");
    }

    @Test
    void anObjectionWithoutATextComesBackWithWhatWasTyped() {
        HttpResponse<String> page = stranger()
                .form("/notices/" + running, "/notices/" + running + "/objections", "text=+&name=%3Cb%3E&contact=room");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("The objection was not sent", "value=\"&lt;b&gt;\"", "value=\"room\"");
        String tooLong = "text=" + "x".repeat(10_001);
        assertThat(stranger()
                        .form("/notices/" + running, "/notices/" + running + "/objections", tooLong)
                        .statusCode())
                .isEqualTo(400);
        assertThat(stranger()
                        .post("/api/notices/" + running + "/objections", "{\"text\":\"x\",\"login\":\"y\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFormThatDidNotComeFromThePageIsRefused() {
        Browser elsewhere = stranger();
        assertThat(elsewhere
                        .send(elsewhere
                                .request("/notices/" + running + "/objections")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("text=x")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoObjectsAgainAndAgainIsToldToWait() {
        String path = "/api/notices/999999/objections";
        for (int i = 0; i < PublicThrottle.OBJECTIONS; i++) {
            assertThat(stranger().post(path, "{}").statusCode()).isEqualTo(404);
        }
        HttpResponse<String> answer = stranger().post(path, "{}");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("600");
        HttpResponse<String> page =
                stranger().form("/notices/" + running, "/notices/" + running + "/objections", "text=x");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.body()).contains("Too many attempts");
        assertThat(stranger().page("/notices").statusCode())
                .as("reading goes on")
                .isEqualTo(200);
    }

    @Test
    void aCodeThatOpensNothingIsNotThere() {
        assertThat(stranger().page("/objections/00000-00000-00000-00000").statusCode())
                .isEqualTo(404);
        HttpResponse<String> typed = stranger().page("/objections?code=+7k2md-00000+");
        assertThat(typed.headers().firstValue("Location").orElse("")).endsWith("/objections/7k2md-00000");
        assertThat(stranger()
                        .page("/objections?code=%3Cb%3E")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/notices");
    }
}
