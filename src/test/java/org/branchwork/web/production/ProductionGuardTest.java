package org.branchwork.web.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import org.branchwork.BranchworkApplication;
import org.branchwork.PostgresDatabase;
import org.branchwork.checks.CheckTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;

/** Production refuses unsafe settings with a sentence each. */
class ProductionGuardTest {

    /** The setting, the unsafe value, and a word of the sentence that must tell it. */
    private static final List<List<String>> UNSAFE = List.of(
            List.of("spring.datasource.url", "jdbc:h2:file:./x", "H2"),
            List.of("spring.datasource.password", "", "password"),
            List.of("spring.datasource.password", "Branchwork", "password"),
            List.of("branchwork.public-url", "http://branch.example", "https"),
            List.of("branchwork.public-url", "", "https"),
            List.of("camunda.bpm.webapp.csrf.target-origin", "", "target-origin"),
            List.of("server.servlet.session.cookie.secure", "false", "cookie"),
            List.of("server.servlet.session.cookie.http-only", "false", "cookie"),
            List.of("server.forward-headers-strategy", "framework", "X-Forwarded"),
            List.of("server.tomcat.remoteip.internal-proxies", "", "BRANCHWORK_PROXY"),
            List.of("branchwork.zone", "GMT+8", "region"),
            List.of("branchwork.zone", "Etc/UTC", "region"),
            List.of("camunda.bpm.authorization.enabled", "false", "authorization"),
            List.of(
                    "camunda.bpm.generic-properties.properties.deserialization-type-validation-enabled",
                    "false",
                    "deserialization"),
            List.of("camunda.bpm.database.schema-update", "true", "schema-update"),
            List.of("camunda.bpm.admin-user.id", "demo", "admin-user"),
            List.of("spring.jpa.hibernate.ddl-auto", "update", "ddl-auto"),
            List.of("spring.flyway.clean-disabled", "false", "clean"),
            List.of("spring.h2.console.enabled", "true", "console"),
            List.of("spring.devtools.remote.secret", "x", "developers"),
            List.of("server.error.include-stacktrace", "always", "faults"),
            List.of("server.error.include-binding-errors", "always", "faults"),
            List.of("management.endpoints.web.exposure.include", "*", "exposure"),
            List.of("management.endpoints.web.exposure.include", "health,env", "exposure"),
            List.of("management.endpoint.health.show-details", "always", "show-details"),
            List.of("logging.level.org.hibernate", "TRACE", "logging"),
            List.of("spring.jpa.show-sql", "true", "logged"),
            List.of("logging.structured.format.console", "", "line"),
            List.of("branchwork.seal.key", "", "branchwork.seal.key"),
            List.of("branchwork.seal.key", "c2hvcnQ=", "key"),
            List.of("branchwork.login.oidc.issuer", "http://login.example", "issuer"));

    private final ProductionGuard guard = new ProductionGuard();

    @Test
    void startsWithSafeSettings() {
        assertThatCode(() -> guard.postProcessEnvironment(safe(), null)).doesNotThrowAnyException();
    }

    @Test
    void asksNothingOutsideProduction() {
        MockEnvironment unsafe = new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:mem:x");
        assertThatCode(() -> guard.postProcessEnvironment(unsafe, null)).doesNotThrowAnyException();
    }

    @Test
    void refusesEachUnsafeSettingWithItsSentence() {
        int started = 0;
        for (List<String> one : UNSAFE) {
            MockEnvironment environment = safe().withProperty(one.get(0), one.get(1));
            Throwable thrown = catchThrowable(() -> guard.postProcessEnvironment(environment, null));
            if (thrown == null) {
                started++;
            } else {
                assertThat(thrown).as("%s", one).isInstanceOfSatisfying(UnsafeProduction.class, refusal -> assertThat(
                                refusal.reasons())
                        .singleElement()
                        .asString()
                        .contains(one.get(2)));
            }
        }
        long outside = UNSAFE.stream()
                .filter(one -> catchThrowable(() -> {
                            MockEnvironment environment = safe().withProperty(one.get(0), one.get(1));
                            environment.setActiveProfiles("postgres");
                            guard.postProcessEnvironment(environment, null);
                        })
                        == null)
                .count();
        CheckTable.holds(
                ProductionGuardTest.class,
                "A10",
                "starting in production with one unsafe setting",
                UNSAFE.size(),
                started,
                "without the profile %d of %d start".formatted(outside, UNSAFE.size()));
    }

    /** The whole application, so that the guard is known to be asked and the files to be read before. */
    @ParameterizedTest
    @CsvSource({"simulation", "demo"})
    void refusesToOpenEveryAccountWithOnePassword(String profile) {
        SpringApplication application = new SpringApplication(BranchworkApplication.class);
        assertThatThrownBy(() -> application.run("--spring.profiles.active=production," + profile))
                .isInstanceOf(UnsafeProduction.class)
                .hasMessageContaining("the profile " + profile + " opens every account");
    }

    /** The server's owner, and a role that may make others, against one that has its tables only. */
    @Test
    void refusesADatabaseUserWhoMayDoEverything() {
        Map<String, String> server = PostgresDatabase.settings("roles");
        String url = server.get("spring.datasource.url").replaceAll("\\?.*", "");
        JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
        owner.execute("create role modest login nosuperuser nocreaterole");
        owner.execute("create role maker login nosuperuser createrole");
        for (String all : List.of("postgres", "maker")) {
            assertThatThrownBy(() -> new DatabaseRole(new JdbcTemplate(new DriverManagerDataSource(url, all, "")))
                            .afterPropertiesSet())
                    .isInstanceOf(UnsafeProduction.class)
                    .hasMessageContaining("NOSUPERUSER");
        }
        assertThatCode(() -> new DatabaseRole(new JdbcTemplate(new DriverManagerDataSource(url, "modest", "")))
                        .afterPropertiesSet())
                .doesNotThrowAnyException();
    }

    private static MockEnvironment safe() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/branchwork")
                .withProperty("spring.datasource.username", "branchwork")
                .withProperty("spring.datasource.password", "one of its own")
                .withProperty("branchwork.public-url", "https://branch.example")
                .withProperty("branchwork.zone", "Asia/Shanghai")
                .withProperty("camunda.bpm.webapp.csrf.target-origin", "https://branch.example")
                .withProperty("server.servlet.session.cookie.secure", "true")
                .withProperty("server.servlet.session.cookie.http-only", "true")
                .withProperty("server.forward-headers-strategy", "native")
                .withProperty("server.tomcat.remoteip.internal-proxies", "10\\.1\\.2\\.3")
                .withProperty("camunda.bpm.authorization.enabled", "true")
                .withProperty(
                        "camunda.bpm.generic-properties.properties.deserialization-type-validation-enabled", "true")
                .withProperty("camunda.bpm.database.schema-update", "false")
                .withProperty("spring.jpa.hibernate.ddl-auto", "validate")
                .withProperty("branchwork.seal.key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=")
                .withProperty("logging.structured.format.console", "ecs")
                .withProperty("server.error.include-message", "never")
                .withProperty("server.error.include-stacktrace", "never")
                .withProperty("management.endpoints.web.exposure.include", "health,prometheus");
        environment.setActiveProfiles("production");
        return environment;
    }
}
