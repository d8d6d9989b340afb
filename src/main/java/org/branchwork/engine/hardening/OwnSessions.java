package org.branchwork.engine.hardening;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Gives the engine one of our sessions where it asks for one of its own type. */
record OwnSessions(Class<?> type, Supplier<Session> make) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
        return type;
    }

    @Override
    public Session openSession() {
        return make.get();
    }
}
