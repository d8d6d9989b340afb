package org.branchwork.engine.hardening;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** The engine's HTTP interface behind Tasklist and Cockpit, with our answers to faults and our providers. */
class EngineApi extends EngineRestApplication {

    private final Set<Object> providers;

    EngineApi(Set<Object> providers) {
        this.providers = providers;
    }

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(super.getClasses());
        classes.removeAll(
                Set.of(RestExceptionHandler.class, ProcessEngineExceptionHandler.class, ExceptionHandler.class));
        return classes;
    }

    @Override
    public Set<Object> getSingletons() {
        return providers;
    }
}
