package org.branchwork.web.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.branchwork.checks.CheckTable;
import org.branchwork.web.Browser;
import org.branchwork.web.guard.RawHttp;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The application as it is first started in earnest, without any profile: nobody is there, and the token is printed. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:first;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false",
            "branchwork.language=en"
        })
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStartTest {

    private static final Pattern TOKEN = Pattern.compile("enter the token ([\\w-]{32})");
    private static final String LONG = "long enough for this";

    private static final List<String> LOGINS =
            List.of("demo", "admin", "camunda", "root", "user", "administrator", "test", "branchwork");

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ProcessEngine engine;

    @BeforeEach
    void thisEngine() {
        ProcessEngines.registerProcessEngine(engine);
    }

    /** Forty pairs people try, at every place that takes a password; each place from an address of its own, so that none is kept out. */
    @Test
    @Order(1)
    void noAccountIsThereByDefault() {
        assertThat(jdbc.queryForObject("select count(*) from person", Long.class))
                .isZero();
        int attempts = 0;
        int letIn = 0;
        for (String login : LOGINS) {
            for (String password : List.of(login, "demo", "admin", "simulation", "password")) {
                for (int door = 0; door < 4; door++) {
                    attempts++;
                    letIn += opens(door, login, password) ? 1 : 0;
                }
            }
        }
        CheckTable.holds(
                FirstStartTest.class,
                "A3",
                "pairs of login and password everybody knows, at our login, HTTP Basic and the engine's two logins",
                attempts,
                letIn,
                "in the profile simulation one pair opens two doors, as the other tests need it");
    }

    private boolean opens(int door, String login, String password) {
        String from = "127.0.0." + (10 + door);
        String form = "username=" + login + "&password=" + password;
        String basic = "Authorization: Basic "
                + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8))
                + "\r\n";
        return switch (door) {
            case 0 -> {
                var page = RawHttp.send(port, from, "GET", "/login", "Accept: text/html\r\n", "");
                String cookie = page.header("Set-Cookie").replaceAll(";.*", "");
                Matcher token =
                        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
                assertThat(token.find()).isTrue();
                var answer = RawHttp.send(
                        port,
                        from,
                        "POST",
                        "/login",
                        "Cookie: " + cookie + "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                        form + "&_csrf=" + Browser.encoded(token.group(1)));
                assertThat(answer.status()).isIn(302, 429);
                yield answer.status() == 302 && !answer.header("Location").contains("error");
            }
            case 1 -> RawHttp.send(port, from, "GET", "/api/me", basic, "").status() == 200;
            case 2 ->
                RawHttp.send(
                                        port,
                                        from,
                                        "POST",
                                        "/camunda/api/admin/auth/user/default/login/cockpit",
                                        "Content-Type: application/x-www-form-urlencoded\r\n",
                                        form)
                                .status()
                        == 200;
            default ->
                RawHttp.send(port, from, "GET", Browser.ENGINE + "/user", basic, "")
                                .status()
                        == 200;
        };
    }

    /** CVE-2026-77226: whoever came first could make himself administrator. */
    @Test
    @Order(2)
    void nobodyMakesHimselfAdministratorAtTheEnginesSetup() {
        String body = "{\"profile\":{\"id\":\"mine\",\"firstName\":\"M\",\"lastName\":\"M\"},"
                + "\"credentials\":{\"password\":\"mine\"}}";
        int letIn = 0;
        int attempts = 0;
        for (String path : List.of(
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/setup;x/default/user/create",
                "/camunda/api/admin/setup/default;x/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/setup/default/user/cre%61te",
                "/camunda/api/engine/engine;x/default/user/create",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/admin/default/#/setup",
                "/camunda/api/admin/setup/other/user/create")) {
            for (String method : List.of("POST", "PUT")) {
                attempts++;
                var answer = RawHttp.send(port, method, path, "Content-Type: application/json\r\n", body);
                letIn += List.of(400, 401, 403, 404, 405).contains(answer.status()) ? 0 : 1;
            }
        }
        assertThat(engine.getIdentityService().createUserQuery().count()).isZero();
        CheckTable.holds(
                FirstStartTest.class,
                "A4",
                "making a first user by the engine's setup, on an empty database",
                attempts,
                letIn,
                "the bare engine answers there instead of 404 (`UndefendedTest`)");
    }

    @Test
    @Order(3)
    void thePrintedTokenMakesOneAdministratorOnce(CapturedOutput output) {
        Matcher printed = TOKEN.matcher(output.getOut());
        assertThat(printed.find()).isTrue();
        String token = "token=" + printed.group(1);
        String first = "&login=first&name=First&password=" + LONG;
        Browser stranger = new Browser(port);
        assertThat(stranger.form("/first-administrator", "token=guessed" + first)
                        .body())
                .contains("This token is not valid");
        assertThat(stranger.form("/first-administrator", token + first)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?created");
        assertThat(stranger.page("/first-administrator").statusCode()).isEqualTo(404);
        assertThat(Browser.loggedIn(port, "first", LONG).get("/api/me").body()).contains("ADMINISTRATOR");
    }

    /** One after another from one address, and bursts from others: each address has ten, and the person himself is not locked out. */
    @Test
    @Order(4)
    void guessingGainsTenTriesAndLocksNobodyOut() throws Exception {
        AtomicInteger compared = new AtomicInteger();
        for (int i = 0; i < 300; i++) {
            guess("127.0.0.50", "serial" + i, compared);
        }
        assertThat(compared.get()).isEqualTo(10);
        ExecutorService hundred = Executors.newFixedThreadPool(100);
        for (int burst = 0; burst < 5; burst++) {
            AtomicInteger inBurst = new AtomicInteger();
            String from = "127.0.0." + (60 + burst);
            List<Callable<Void>> guesses = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String guessed = "burst" + i;
                guesses.add(() -> {
                    guess(from, guessed, inBurst);
                    return null;
                });
            }
            for (Future<Void> done : hundred.invokeAll(guesses)) {
                done.get();
            }
            assertThat(inBurst.get()).as(from).isEqualTo(10);
            compared.addAndGet(inBurst.get());
        }
        hundred.shutdown();
        assertThat(Browser.basic(port, "first", LONG, "GET", "/api/me", "").statusCode())
                .isEqualTo(200);
        CheckTable.holds(
                FirstStartTest.class,
                "A5",
                "wrong passwords for one person, 300 in a row and five bursts of 100, that were compared though ten"
                        + " from that address were wrong",
                800,
                compared.get() - 60,
                "without waiting for each other a burst of 100 has up to 100 compared (`LoginThrottleTest`)");
    }

    private void guess(String from, String password, AtomicInteger compared) {
        String basic = Base64.getEncoder().encodeToString(("first:" + password).getBytes(StandardCharsets.UTF_8));
        int status = RawHttp.send(port, from, "GET", "/api/me", "Authorization: Basic " + basic + "\r\n", "")
                .status();
        assertThat(status).isIn(401, 429);
        if (status == 401) {
            compared.incrementAndGet();
        }
    }
}
