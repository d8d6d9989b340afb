package org.branchwork.engine.hardening;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers our interface under the engine's name before the engine does, which then leaves its own out. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineApiServlet implements ServletContextInitializer {

    private final ApplicationContext context;

    EngineApiServlet(ApplicationContext context) {
        this.context = context;
    }

    /** Every bean marked as a provider takes part: faults here, forms and texts elsewhere. */
    @Override
    public void onStartup(ServletContext servlets) {
        var providers =
                new HashSet<>(context.getBeansWithAnnotation(Provider.class).values());
        ResourceConfig resources = ResourceConfig.forApplication(new EngineApi(providers));
        ServletRegistration.Dynamic servlet = servlets.addServlet("Engine Api", new ServletContainer(resources));
        servlet.addMapping("/camunda/api/engine/*");
    }
}
