package org.branchwork.web;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint the application serves, as {@code METHOD /pattern}; asked of the application itself, so that none is forgotten. */
public final class Endpoints {

    private Endpoints() {}

    public static Set<String> of(RequestMappingHandlerMapping mappings) {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getPackageName().startsWith("org.branchwork")) {
                for (String pattern : info.getPatternValues()) {
                    for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                        served.add(method + " " + pattern);
                    }
                }
            }
        });
        return served;
    }
}
