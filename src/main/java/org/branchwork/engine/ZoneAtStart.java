package org.branchwork.engine;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Runs the whole application in the organisation's zone. The engine keeps moments without a zone and reads them in that
 * of the machine: two nodes with different ones would be hours apart.
 */
public class ZoneAtStart implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        TimeZone.setDefault(TimeZone.getTimeZone(environment.getProperty("branchwork.zone", "Asia/Shanghai")));
    }
}
