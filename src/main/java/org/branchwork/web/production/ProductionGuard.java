package org.branchwork.web.production;

import java.util.ArrayList;
import java.util.List;
import org.branchwork.sealing.SealKeySettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** The profile {@code production} starts only with settings that are safe there; it says which are not. */
public class ProductionGuard implements EnvironmentPostProcessor {

    /** After the configuration files have been read, whatever their order: this asks for values, and sets none. */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<String> unmet = new ArrayList<>();
        Demand.ALL.stream()
                .filter(demand -> !demand.met().test(environment))
                .forEach(demand -> unmet.add(demand.sentence()));
        SealKeySettings.unsafe(environment).ifPresent(unmet::add);
        if (!unmet.isEmpty()) {
            throw new UnsafeProduction(unmet);
        }
    }
}
