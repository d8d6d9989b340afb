package org.branchwork.web.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.branchwork.BranchworkApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Production refuses unsafe settings with a sentence each. */
class ProductionGuardTest {

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

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:h2:file:./x",
        "spring.datasource.password, ''",
        "branchwork.public-url, http://branch.example",
        "branchwork.public-url, ''",
        "camunda.bpm.webapp.csrf.target-origin, ''",
        "server.servlet.session.cookie.secure, false",
        "camunda.bpm.authorization.enabled, false",
        "camunda.bpm.database.schema-update, true",
        "camunda.bpm.admin-user.id, demo",
        "spring.jpa.hibernate.ddl-auto, update",
        "spring.h2.console.enabled, true",
        "server.error.include-stacktrace, always",
        "management.endpoints.web.exposure.include, '*'",
        "management.endpoints.web.exposure.include, 'health,env'",
    })
    void refusesOneUnsafeSetting(String key, String value) {
        MockEnvironment environment = safe().withProperty(key, value);
        assertThatThrownBy(() -> guard.postProcessEnvironment(environment, null))
                .isInstanceOfSatisfying(UnsafeProduction.class, refusal -> assertThat(refusal.reasons())
                        .hasSize(1));
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

    private static MockEnvironment safe() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://db/branchwork")
                .withProperty("spring.datasource.password", "secret")
                .withProperty("branchwork.public-url", "https://branch.example")
                .withProperty("camunda.bpm.webapp.csrf.target-origin", "https://branch.example")
                .withProperty("server.servlet.session.cookie.secure", "true")
                .withProperty("camunda.bpm.authorization.enabled", "true")
                .withProperty("camunda.bpm.database.schema-update", "false")
                .withProperty("spring.jpa.hibernate.ddl-auto", "validate")
                .withProperty("server.error.include-message", "never")
                .withProperty("server.error.include-stacktrace", "never")
                .withProperty("management.endpoints.web.exposure.include", "health,prometheus");
        environment.setActiveProfiles("production");
        return environment;
    }
}
