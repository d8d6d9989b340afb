package org.branchwork.engine;

import org.branchwork.engine.hardening.EngineClock;
import org.branchwork.organization.OrganisationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans the rest of the application asks for without knowing the engine. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    EngineClock clock(OrganisationProperties organisation) {
        return new EngineClock(organisation.zone());
    }
}
