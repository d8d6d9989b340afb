package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The ledger of admission forms, as a page and over HTTP. */
class AdmissionFormsPageTest extends DoorsTest {

    @Test
    void whoKeepsTheLedgerIssuesNumbersAndSaysWhatBecameOfThem() {
        Browser keeper = browser("higher");
        assertThat(keeper.page("/").body()).contains("href=\"/admission-forms\"");
        assertThat(keeper.form("/admission-forms", "state=ISSUED&numbers=A-1%0D%0AA-2,A-3")
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> twice = keeper.form("/admission-forms", "state=ISSUED&numbers=A-3+A-4");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("FORM-NUMBER-USED", "A-3 A-4").doesNotContain("<th scope=\"row\">A-4");
        assertThat(keeper.form("/admission-forms", "state=VOID&numbers=A-2").body())
                .contains("href=\"#f-reason\"");
        keeper.form("/admission-forms", "state=VOID&numbers=A-2&reason=Torn");
        assertThat(keeper.page("/admission-forms?state=VOID").body())
                .contains(">A-2<", "Torn")
                .doesNotContain(">A-1<", "<script", " style=");
        assertThat(keeper.page("/admission-forms?year=1999").body()).contains("There is no such form.");
    }

    @Test
    void theLedgerIsReadInPagesByThoseWhoKeepIt() {
        assertThat(enter("higher", "{\"numbers\":[\"B-1\",\"B-2\",\"B-3\"],\"state\":\"ISSUED\",\"year\":2019}"))
                .isEqualTo(204);
        HttpResponse<String> page = get("higher", "?year=2019&limit=2");
        assertThat(page.body())
                .contains("\"B-1\"", "\"next\":\"B-2\"", "\"outOfYear\":true")
                .doesNotContain("B-3");
        assertThat(get("higher", "?year=2019&limit=2&after=B-2").body())
                .contains("\"B-3\"", "\"next\":null")
                .doesNotContain("B-1");
        assertThat(get("higher", "?state=GONE").statusCode()).isEqualTo(400);
        assertThat(get("higher", "?limit=0").statusCode()).isEqualTo(400);
        assertThat(enter("higher", "{\"numbers\":[],\"state\":\"ISSUED\"}")).isEqualTo(400);
        assertThat(enter("higher", "{\"numbers\":[\"B-9\"],\"state\":\"USED\"}"))
                .isEqualTo(400);
        assertThat(enter("higher", "{\"numbers\":[\"B-9\"],\"state\":\"LOST\",\"reason\":\"x\"}"))
                .isEqualTo(400);
        assertThat(enter("higher", "{\"numbers\":[\"B-1\"],\"state\":\"RETURNED\"}"))
                .isEqualTo(204);
        assertThat(enter("higher", "{\"numbers\":[\"B-1\"],\"state\":\"RETURNED\"}"))
                .isEqualTo(409);
        assertThat(enter("secretary1", "{}")).isEqualTo(403);
        assertThat(get("secretary1", "").statusCode()).isEqualTo(403);
    }

    private int enter(String login, String json) {
        return Browser.basic(port, login, "POST", "/api/admission-forms", json).statusCode();
    }

    private HttpResponse<String> get(String login, String query) {
        return Browser.basic(port, login, "GET", "/api/admission-forms" + query, "");
    }
}
