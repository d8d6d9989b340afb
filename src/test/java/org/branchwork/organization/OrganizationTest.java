package org.branchwork.organization;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.branchwork.engine.RealRules;
import org.branchwork.engine.V0_7_24__Engine_tables;
import org.branchwork.rulebook.OrganisationTime;
import org.branchwork.rulebook.PolicyRules;
import org.branchwork.rulebook.Rulebook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * A test against our tables in memory with this package and its imports; each test's changes are rolled back. The engine's
 * tables are there only because a later migration gives them indexes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
        showSql = false,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:organization",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=off"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({OrganizationTest.Beans.class, V0_7_24__Engine_tables.class})
public @interface OrganizationTest {

    @TestConfiguration
    @ComponentScan({"org.branchwork.organization", "org.branchwork.audit", "org.branchwork.sealing"})
    @EnableConfigurationProperties({KinshipPolicy.class, OrganisationProperties.class})
    class Beans {

        @Bean
        Clock clock() {
            ZoneId zone = ZoneId.of("Asia/Shanghai");
            return Clock.fixed(
                    LocalDateTime.parse("2026-09-01T09:00").atZone(zone).toInstant(), zone);
        }

        @Bean
        OrganisationTime time(Clock clock) {
            return new OrganisationTime(clock);
        }

        @Bean
        PolicyRules policyRules() {
            return RealRules.policyRules();
        }

        @Bean
        Rulebook rulebook() {
            return RealRules.rulebook();
        }

        @Bean
        MessageSource messageSource() {
            ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
            messages.setBasename("messages-organization");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }
    }
}
