package org.branchwork.web.login;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept and compared. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    /** Shown on the login page of the profile {@code demo}. */
    static final String DEMO = "demo";

    static final Profiles SIMULATION = Profiles.of("simulation");
    static final Profiles SHOWN = Profiles.of("demo & !simulation");

    @Bean
    PasswordEncoder passwordEncoder(
            Environment environment, @Value("${branchwork.simulation.password:}") String simulation) {
        PasswordEncoder own = PasswordEncoderFactories.createDelegatingPasswordEncoder();
        if (environment.acceptsProfiles(SIMULATION)) {
            return new CommonPassword(simulation, own);
        }
        return environment.acceptsProfiles(SHOWN) ? new CommonPassword(DEMO, own) : own;
    }
}
