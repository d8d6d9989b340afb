package org.branchwork.web.production;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.util.ClassUtils;

/**
 * What an installation in earnest must be set to.
 *
 * @param sentence what is wrong when it is not met, and what to do
 */
record Demand(String sentence, Predicate<Environment> met) {

    private static final Set<String> HARMLESS_ENDPOINTS = Set.of("health", "prometheus");

    /** From the examples everybody reads. */
    private static final Set<String> GUESSED =
            Set.of("branchwork", "postgres", "password", "admin", "changeme", "secret", "demo", "simulation", "123456");

    private static final Set<String> TALKATIVE = Set.of("debug", "trace", "all");

    static final List<Demand> ALL = List.of(
            demand(
                    "the profile simulation opens every account with one password; leave it out",
                    e -> !active(e, "simulation")),
            demand("the profile demo opens every account with one password; leave it out", e -> !active(e, "demo")),
            demand("H2 may lose what was confirmed; add the profile postgres", e -> !text(e, "spring.datasource.url")
                    .startsWith("jdbc:h2:")),
            demand(
                    "the database has no password of its own; set BRANCHWORK_DB_PASSWORD to one nobody guesses",
                    Demand::passwordOfItsOwn),
            demand(
                    "branchwork.public-url must be the https address people use; set BRANCHWORK_PUBLIC_URL",
                    e -> text(e, "branchwork.public-url").startsWith("https://")),
            demand(
                    "camunda.bpm.webapp.csrf.target-origin must be the https address people use",
                    e -> text(e, "camunda.bpm.webapp.csrf.target-origin").startsWith("https://")),
            demand(
                    "the session cookie must be secure and closed to scripts; set server.servlet.session.cookie.secure"
                            + " and http-only to true",
                    e -> yes(e, "server.servlet.session.cookie.secure")
                            && yes(e, "server.servlet.session.cookie.http-only")),
            demand(
                    "whoever may set X-Forwarded headers must be named; set BRANCHWORK_PROXY to the address of the proxy,"
                            + " as a regular expression, and server.forward-headers-strategy to native",
                    e -> text(e, "server.forward-headers-strategy").equals("native")
                            && !text(e, "server.tomcat.remoteip.internal-proxies")
                                    .isBlank()),
            demand(
                    "branchwork.zone must be the organisation's region, such as Asia/Shanghai, and no offset",
                    e -> text(e, "branchwork.zone").matches("[A-Z]\\w+/[\\w/+-]+")
                            && !text(e, "branchwork.zone").startsWith("Etc/")),
            demand("camunda.bpm.authorization.enabled must be true", e -> yes(e, "camunda.bpm.authorization.enabled")),
            demand(
                    "camunda.bpm.generic-properties.properties.deserialization-type-validation-enabled must be true",
                    e -> yes(e, "camunda.bpm.generic-properties.properties.deserialization-type-validation-enabled")),
            demand(
                    "camunda.bpm.database.schema-update must be false: Flyway makes all tables",
                    e -> text(e, "camunda.bpm.database.schema-update").equals("false")),
            demand(
                    "camunda.bpm.admin-user must not be set; the first start prints a token",
                    e -> text(e, "camunda.bpm.admin-user.id").isBlank()),
            demand("spring.jpa.hibernate.ddl-auto must be validate or none", e -> Set.of("validate", "none")
                    .contains(text(e, "spring.jpa.hibernate.ddl-auto"))),
            demand(
                    "spring.flyway.clean-disabled must stay true: cleaning drops every case",
                    e -> !text(e, "spring.flyway.clean-disabled").equals("false")),
            demand(
                    "the H2 console must be off; set spring.h2.console.enabled to false",
                    e -> !yes(e, "spring.h2.console.enabled")),
            demand(
                    "the developers' tools must not be on the class path nor open to remote calls",
                    e -> text(e, "spring.devtools.remote.secret").isBlank()
                            && !ClassUtils.isPresent("org.springframework.boot.devtools.restart.Restarter", null)),
            demand(
                    "faults must not be shown; set server.error.include-message, include-stacktrace and"
                            + " include-binding-errors to never",
                    e -> text(e, "server.error.include-message").equals("never")
                            && text(e, "server.error.include-stacktrace").equals("never")
                            && Set.of("", "never").contains(text(e, "server.error.include-binding-errors"))),
            demand(
                    "management.endpoints.web.exposure.include may name health and prometheus only",
                    Demand::endpointsHarmless),
            demand(
                    "management.endpoint.health.show-details must not be always",
                    e -> !text(e, "management.endpoint.health.show-details").equals("always")),
            demand(
                    "statements and requests must not be logged with what they carry; leave logging.level of root,"
                            + " org.hibernate, org.camunda and org.springframework.web at info",
                    e -> List.of(
                                            "root",
                                            "org.hibernate",
                                            "org.hibernate.orm.jdbc.bind",
                                            "org.camunda",
                                            "org.springframework.web")
                                    .stream()
                                    .noneMatch(name -> TALKATIVE.contains(
                                            text(e, "logging.level." + name).toLowerCase(Locale.ROOT)))
                            && !yes(e, "spring.jpa.show-sql")),
            demand(
                    "logging.structured.format.console must be ecs, gelf or logstash: in plain lines a text with a line"
                            + " break could pass for an event",
                    e -> Set.of("ecs", "gelf", "logstash").contains(text(e, "logging.structured.format.console"))),
            demand(
                    "branchwork.login.oidc.issuer must be an https address",
                    e -> text(e, "branchwork.login.oidc.issuer").isBlank()
                            || text(e, "branchwork.login.oidc.issuer").startsWith("https://")));

    private static Demand demand(String sentence, Predicate<Environment> met) {
        return new Demand(sentence, met);
    }

    private static boolean passwordOfItsOwn(Environment environment) {
        String password = text(environment, "spring.datasource.password");
        return !password.isBlank()
                && !GUESSED.contains(password.toLowerCase(Locale.ROOT))
                && !password.equals(text(environment, "spring.datasource.username"));
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
}
