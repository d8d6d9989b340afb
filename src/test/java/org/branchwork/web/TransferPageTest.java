package org.branchwork.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Taking over a case, and what is handed over, as pages. */
class TransferPageTest extends DoorsTest {

    private static final String ACTIVIST = "&branch=TB1&facts.receivedOn=2022-01-05&facts.talkedOn=2022-01-20"
            + "&facts.activistSince=2022-02-10&facts.filedOn=2022-03-02";

    private Browser secretaryWith(String person) {
        person(person, "TB1");
        jdbc.update("update person set membership = 'NONE' where login = ?", person);
        return browser("secretary1");
    }

    @Test
    void aSecretaryIsLedFromTheStartToThoseWhoMayCome() {
        Browser secretary = secretaryWith("comer1");
        assertThat(secretary.page("/").body())
                .contains("href=\"/transfer\"")
                .doesNotContain("href=\"/admission-forms\"");
        assertThat(secretary.page("/transfer").body())
                .contains("value=\"comer1\"")
                .doesNotContain("value=\"sponsor1\"", "value=\"secretary1\"");
        assertThat(browser("sponsor1").page("/").body()).doesNotContain("href=\"/transfer\"");
        assertThat(browser("secretary2").page("/transfer?person=comer1").statusCode())
                .isEqualTo(403);
        assertThat(secretary.page("/transfer?person=nobody").statusCode()).isEqualTo(400);
    }

    @Test
    void theDatesOfThePapersOpenTheCaseWhereItStands() {
        Browser secretary = secretaryWith("comer2");
        String page = secretary.page("/transfer?person=comer2").body();
        assertThat(page)
                .contains(
                        "Nothing was handed over here", "name=\"facts.activistSince\"", "name=\"facts.probationUntil\"")
                .contains("value=\"ACTIVIST_REGISTER\"")
                .doesNotContain("facts.closedOn", "facts.cultivationCountsFrom", "<script", " style=");
        HttpResponse<String> taken =
                secretary.form("/transfer?person=comer2", "/transfer", "person=comer2" + ACTIVIST + "&remarks=Seen");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(302);
        String path = taken.headers().firstValue("Location").orElse("");
        path = path.substring(path.indexOf("/cases/"));
        assertThat(secretary.page(path).body())
                .contains(
                        "taken over under the number",
                        "Activist",
                        "2022-02-10",
                        "Appoint cultivation contacts for Name of comer2")
                .contains("Case of Name of comer2 taken over");
    }

    @Test
    void whatIsMissingOrOutOfOrderIsSaidBesideItsDate() {
        Browser secretary = secretaryWith("comer3");
        HttpResponse<String> gap = secretary.form(
                "/transfer?person=comer3", "/transfer", "person=comer3" + ACTIVIST.replace("2022-03-02", ""));
        assertThat(gap.statusCode()).isEqualTo(400);
        assertThat(gap.body()).contains("href=\"#f-facts-filedOn\"", "value=\"2022-02-10\"");
        HttpResponse<String> disorder = secretary.form(
                "/transfer?person=comer3", "/transfer", "person=comer3" + ACTIVIST.replace("2022-03-02", "2022-02-01"));
        assertThat(disorder.statusCode()).isEqualTo(422);
        assertThat(disorder.body()).contains("DATE-ORDER", "id=\"e-f-facts-filedOn\"");
    }

    @Test
    void whatIsHandedOverStandsOnTheCaseThatLeftAndInTheFormOfWhoTakesOver() {
        Browser secretary = secretaryWith("comer4");
        HttpResponse<String> taken = secretary.form("/transfer?person=comer4", "/transfer", "person=comer4" + ACTIVIST);
        String path = taken.headers().firstValue("Location").orElse("");
        path = path.substring(path.indexOf("/cases/"));
        secretary.form(path + "/ending", "outcome=TRANSFERRED_OUT&on=" + today() + "&reason=Moved");
        assertThat(secretary.page(path).body())
                .contains("Handed over", "Papers that go along", "Activist register", "Cultivation counts from");
        jdbc.update("update person set organ = 'TB2' where login = 'comer4'");
        Browser receiving = browser("secretary2");
        assertThat(receiving.page("/transfer?person=comer4").body())
                .contains("Handed over here with case", "value=\"2022-02-10\"")
                .containsPattern("value=\"APPLICATION_LETTER\"[^>]*checked");
        HttpResponse<String> lied = receiving.form(
                "/transfer?person=comer4",
                "/transfer",
                "person=comer4" + ACTIVIST.replace("TB1", "TB2").replace("2022-02-10", "2022-02-09"));
        assertThat(lied.statusCode()).isEqualTo(400);
        assertThat(lied.body()).contains("What was handed over says 2022-02-10");
        assertThat(receiving
                        .form("/transfer?person=comer4", "/transfer", "person=comer4" + ACTIVIST.replace("TB1", "TB2"))
                        .statusCode())
                .isEqualTo(302);
    }
}
