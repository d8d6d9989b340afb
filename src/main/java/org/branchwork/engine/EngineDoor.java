package org.branchwork.engine;

import jakarta.servlet.Filter;
import org.branchwork.engine.hardening.EngineLogin;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;

/** The two filters that belong between the login and the engine's web applications, in this order. */
@Component
public class EngineDoor {

    private final AllowList allowList;
    private final EngineLogin login;

    /** Not beans of their own: as such they would be registered a second time, outside the chain. */
    EngineDoor(ProcessEngine engine, OnBehalf onBehalf, TaskRelation relation, EngineAnswers answers) {
        this.allowList = new AllowList(onBehalf, relation, answers);
        this.login = new EngineLogin(engine, onBehalf);
    }

    public Filter allowList() {
        return allowList;
    }

    public Filter login() {
        return login;
    }
}
