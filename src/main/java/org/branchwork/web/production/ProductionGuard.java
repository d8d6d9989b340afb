package org.branchwork.web.production;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The profile {@code production} starts only with settings that are safe there; it says which are not. */
public class ProductionGuard implements EnvironmentPostProcessor {

    private static final Set<String> HARMLESS_ENDPOINTS = Set.of("health", "prometheus");

    private static final List<Demand> DEMANDS = List.of(
            demand("the profile simulation opens every account with one password", e -> !active(e, "simulation")),
            demand("the profile demo opens every account with one password", e -> !active(e, "demo")),
            demand("H2 may lose what was confirmed; set a PostgreSQL database", e -> !text(e, "spring.datasource.url")
                    .startsWith("jdbc:h2:")),
            demand("the database has no password", e -> !text(e, "spring.datasource.password")
                    .isBlank()),
            demand("branchwork.public-url must be the https address people use", e -> text(e, "branchwork.public-url")
                    .startsWith("https://")),
            demand(
                    "camunda.bpm.webapp.csrf.target-origin must be that address",
                    e -> text(e, "camunda.bpm.webapp.csrf.target-origin").startsWith("https://")),
            demand("the session cookie must be secure", e -> yes(e, "server.servlet.session.cookie.secure")),
            demand("camunda.bpm.authorization.enabled must be true", e -> yes(e, "camunda.bpm.authorization.enabled")),
            demand(
                    "camunda.bpm.database.schema-update must be false",
                    e -> text(e, "camunda.bpm.database.schema-update").equals("false")),
            demand("camunda.bpm.admin-user must not be set", e -> text(e, "camunda.bpm.admin-user.id")
                    .isBlank()),
            demand("spring.jpa.hibernate.ddl-auto must be validate or none", e -> Set.of("validate", "none")
                    .contains(text(e, "spring.jpa.hibernate.ddl-auto"))),
            demand("the H2 console must be off", e -> !yes(e, "spring.h2.console.enabled")),
            demand(
                    "faults must not be shown",
                    e -> text(e, "server.error.include-message").equals("never")
                            && text(e, "server.error.include-stacktrace").equals("never")),
            demand("only health and prometheus may be exposed", ProductionGuard::endpointsHarmless));

    /** After the configuration files have been read, whatever their order: this asks for values, and sets none. */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!active(environment, "production")) {
            return;
        }
        List<String> unmet = new ArrayList<>();
        for (Demand demand : DEMANDS) {
            if (!demand.met().test(environment)) {
                unmet.add(demand.sentence());
            }
        }
        if (!unmet.isEmpty()) {
            throw new UnsafeProduction(unmet);
        }
    }

    private static boolean endpointsHarmless(Environment environment) {
        Set<String> exposed = Binder.get(environment)
                .bind("management.endpoints.web.exposure.include", Bindable.setOf(String.class))
                .orElse(Set.of());
        return HARMLESS_ENDPOINTS.containsAll(exposed);
    }

    private static boolean active(Environment environment, String profile) {
        return environment.acceptsProfiles(Profiles.of(profile));
    }

    private static boolean yes(Environment environment, String key) {
        return text(environment, key).equals("true");
    }

    private static String text(Environment environment, String key) {
        return environment.getProperty(key, "").trim();
    }

    private static Demand demand(String sentence, Predicate<Environment> met) {
        return new Demand(sentence, met);
    }

    /** @param sentence what is wrong when it is not met */
    private record Demand(String sentence, Predicate<Environment> met) {}
}
