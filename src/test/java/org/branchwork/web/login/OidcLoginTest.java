package org.branchwork.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.branchwork.checks.CheckTable;
import org.branchwork.web.Browser;
import org.branchwork.web.enrolment.FirstAdministration;
import org.branchwork.web.enrolment.OneTimeTokens;
import org.branchwork.web.login.TestIssuer.Fault;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The organisation's own login, by a real issuer; passwords are switched off here. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:oidc;DB_CLOSE_DELAY=-1",
            "branchwork.language=en",
            "branchwork.login.passwords=false",
            "branchwork.login.oidc.client-id=" + TestIssuer.CLIENT,
            "branchwork.login.oidc.client-secret=between the two",
            "branchwork.login.oidc.claim=staff_number",
            "branchwork.login.oidc.name=Campus"
        })
@ActiveProfiles("simulation")
class OidcLoginTest {

    private static final TestIssuer ISSUER = new TestIssuer();

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        properties.add("branchwork.login.oidc.issuer", ISSUER::address);
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    OneTimeTokens tokens;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void people() {
        ProcessEngines.registerProcessEngine(engine);
        ISSUER.fault = Fault.NONE;
        ISSUER.login = "known";
        if (!accounts.exists("known")) {
            jdbc.update(
                    "insert into organ (code, name, kind, approval_authority) values ('OB', 'OB', 'BRANCH', false)");
            for (String login : List.of("known", "left")) {
                jdbc.update(
                        "insert into person (login, name, gender, birth_date, category, organ, membership)"
                                + " values (?, ?, 'MALE', ?, 'STAFF', 'OB', 'FULL')",
                        login,
                        "Name of " + login,
                        Date.valueOf(LocalDate.of(1980, 1, 1)));
            }
            accounts.close("left", "admin");
        }
    }

    /** Follows the way to the issuer and back; answers where it ends. */
    private String comes(Browser browser) {
        String there = to(browser.page(Issuer.LOGIN));
        assertThat(there).startsWith(ISSUER.address() + "/authorize").contains("nonce=", "state=");
        String back = to(outside(there));
        return to(browser.page(back.replace("http://localhost:" + port, "")));
    }

    @Test
    void letsInWhomTheIssuerNames() {
        Browser browser = new Browser(port);
        String login = browser.page("/login").body();
        assertThat(login).contains("Log in by Campus").doesNotContain("type=\"password\"");
        String before = browser.cookie("JSESSIONID");
        assertThat(comes(browser)).endsWith("/");
        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(browser.get("/api/me").body()).contains("\"known\"", "Name of known");
        assertThat(browser.get(Browser.ENGINE + "/user/known/profile").statusCode())
                .isEqualTo(200);
        assertThat(to(browser.form("/", "/logout", ""))).endsWith("/login?logout");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.page("/login?logout").body()).contains(ISSUER.address() + "/logout?client_id=branchwork");
    }

    @Test
    void refusesEveryTokenThatIsNotAsItShouldBe() {
        int tried = 0;
        int letIn = 0;
        for (Fault fault : Fault.values()) {
            if (fault != Fault.NONE) {
                ISSUER.fault = fault;
                tried++;
                letIn += isIn() ? 1 : 0;
            }
        }
        ISSUER.fault = Fault.NONE;
        for (String stranger : List.of("nobody", "left", "KNOWN", " known", "")) {
            ISSUER.login = stranger;
            tried++;
            letIn += isIn() ? 1 : 0;
        }
        ISSUER.login = "known";
        assertThat(isIn()).isTrue();
        assertThat(jdbc.queryForObject(
                        "select count(*) from person where login in ('nobody', 'KNOWN', '')", Long.class))
                .isZero();
        CheckTable.holds(
                OidcLoginTest.class,
                "A12",
                "tokens with a wrong issuer, audience, nonce, signature, state, time or person",
                tried,
                letIn,
                "the same token without the fault lets its person in");
    }

    /** The application has no password door left, not even for the password of the simulation. */
    @Test
    void noPasswordOpensAnything() {
        Browser browser = new Browser(port);
        HttpResponse<String> posted = browser.form("/login", "username=known&password=simulation");
        assertThat(posted.headers().firstValue("Location").orElse("")).doesNotEndWith("/");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(Browser.basic(port, "admin", "GET", "/api/me", "").statusCode())
                .isEqualTo(401);
    }

    /** Where passwords are kept elsewhere, the first administrator needs none, and nobody is sent a link to set one. */
    @Test
    void theFirstAdministratorComesTheSameWay() {
        assertThat(Browser.basic(port, "admin", "POST", "/api/people/known/password-link", "")
                        .statusCode())
                .isEqualTo(401);
        jdbc.update("update post set until_day = date '2001-01-01' where kind = 'ADMINISTRATOR'");
        Browser browser = new Browser(port);
        assertThat(browser.page("/first-administrator").body()).doesNotContain("type=\"password\"");
        browser.form(
                "/first-administrator",
                "token=" + tokens.give(FirstAdministration.PURPOSE) + "&login=campus.first&name=First");
        ISSUER.login = "campus.first";
        assertThat(comes(browser)).contains("/camunda/app/cockpit");
        assertThat(browser.get("/api/me").body()).contains("ADMINISTRATOR");
    }

    @Test
    void aClosedAccountEndsTheSessionWithTheNextRequest() {
        Browser browser = new Browser(port);
        comes(browser);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        accounts.close("known", "admin");
        try {
            assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
            assertThat(browser.get(Browser.ENGINE + "/task").statusCode()).isEqualTo(401);
        } finally {
            accounts.open("known");
        }
    }

    private boolean isIn() {
        Browser browser = new Browser(port);
        String end = comes(browser);
        boolean in = browser.get("/api/me").statusCode() == 200;
        assertThat(end.endsWith("/login?unknown")).as(end).isEqualTo(!in);
        return in;
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + " " + answer.body());
    }

    private static HttpResponse<String> outside(String address) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
