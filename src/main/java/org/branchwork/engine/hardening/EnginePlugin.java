package org.branchwork.engine.hardening;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.branchwork.audit.AuditTrail;
import org.branchwork.organization.PeopleDirectory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the guards into the engine before it starts, and starts it only after Flyway has made the tables. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@DependsOnDatabaseInitialization
class EnginePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final ObjectProvider<PeopleDirectory> people;
    private final ObjectProvider<AuditTrail> audit;
    private final Clock clock;

    /** The directory is asked for late: it may itself need what starts after the engine. */
    EnginePlugin(
            ApplicationContext context,
            ObjectProvider<PeopleDirectory> people,
            ObjectProvider<AuditTrail> audit,
            Clock clock) {
        this.context = context;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setDbIdentityUsed(false);
        engine.setIdentityProviderSessionFactory(
                new OwnSessions(ReadOnlyIdentityProvider.class, () -> new Identity(people.getObject(), clock)));
        engine.setCustomHistoryLevels(new ArrayList<>(List.of(new SparingHistory())));
        engine.setHistory(SparingHistory.NAME);
        engine.setCustomHistoryEventHandlers(new ArrayList<>(List.of(new OperationsAudit(audit))));
        engine.setExpressionManager(new GuardedExpressionManager(context, engine.getBeans()));
        engine.setEnableXxeProcessing(false);
        engine.setScriptEngineResolver(new NoScripts());
        guardTasks(engine);
    }

    private static void guardTasks(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(new NoTaskGrants());
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new RelationChecker())));
        List<SessionFactory> sessions = new ArrayList<>();
        if (engine.getCustomSessionFactories() != null) {
            sessions.addAll(engine.getCustomSessionFactories());
        }
        sessions.add(new OwnSessions(TaskManager.class, RelationTaskManager::new));
        engine.setCustomSessionFactories(sessions);
    }
}
